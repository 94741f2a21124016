package org.scholargraph.path;

import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Reads the shortest paths between two things; nothing where one of them is not there. */
@Neo4jRepository
interface PathRepository extends GenericRepository<ShortestPaths, String> {

    @CypherFile("path/through_coauthors")
    Optional<ShortestPaths> findThroughCoauthors(String from, String to, int maxLength, int pathLimit);

    @CypherFile("path/through_any")
    Optional<ShortestPaths> findThroughAny(String from, String to, int maxLength, int pathLimit, int chainLimit);

    @CypherFile("path/ends")
    Optional<ChainSearch.Ends> findEnds(String from, String to);

    /** Read within a transaction. */
    @CypherFile("path/level")
    Stream<ChainSearch.Reached> streamLevel(
            List<String> level, List<String> goals, String end, boolean further, int tieLimit);

    @CypherFile("path/names")
    List<ChainSearch.Named> listNames(List<String> things);

    @CypherFile("path/strides")
    List<Stride> listStrides(List<List<String>> pairs, int paperLimit);
}
