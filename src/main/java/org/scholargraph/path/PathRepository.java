package org.scholargraph.path;

import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Reads the shortest paths between two things; nothing where one of them is not there. */
@Neo4jRepository
interface PathRepository extends GenericRepository<ShortestPaths, String> {

    @CypherFile("path/through_coauthors")
    Optional<ShortestPaths> findThroughCoauthors(String from, String to, int maxLength, int pathLimit, int paperLimit);

    @CypherFile("path/strides")
    List<ShortestPaths.Stride> listStrides(List<List<String>> pairs, int paperLimit);

    @CypherFile("path/through_any")
    Optional<ShortestPaths> findThroughAny(String from, String to, int maxLength, int pathLimit, int paperLimit);
}
