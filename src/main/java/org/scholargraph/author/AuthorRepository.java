package org.scholargraph.author;

import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Slice;
import io.micronaut.data.repository.PageableRepository;
import java.util.List;
import java.util.Optional;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** The authors of the graph. */
@Neo4jRepository
interface AuthorRepository extends PageableRepository<Author, String> {

    @CypherFile("author/authors")
    List<AuthorAnswer> listAnswers(List<String> ids);

    Optional<Author> findByOrcid(String orcid);

    Slice<Author> findByLastYearGreaterThanEquals(int year, Pageable page);

    List<Author> listByNameStartsWithOrderByName(String beginning);
}
