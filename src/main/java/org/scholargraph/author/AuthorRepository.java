package org.scholargraph.author;

import io.micronaut.data.repository.PageableRepository;
import java.util.Optional;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** The authors of the graph. */
@Neo4jRepository
interface AuthorRepository extends PageableRepository<Author, String> {

    @CypherFile("author/author")
    Optional<AuthorAnswer> findAnswer(String id);
}
