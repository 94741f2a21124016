package org.scholargraph.identifier;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;
import org.scholargraph.identifier.IdentifierRepository.Match;

/** Reads which things bear a name of the world's, and what people call them. */
@Neo4jRepository
interface IdentifierRepository extends GenericRepository<Match, String> {

    @CypherFile("identifier/matches")
    List<Match> listMatches(List<String> names);

    @CypherFile("identifier/here")
    List<String> listHere(Collection<String> ids);

    @CypherFile("identifier/label")
    Optional<String> findLabel(String id);

    /** A name and what bears it. */
    @Introspected
    record Match(String name, String id, EntityKind kind) {}
}
