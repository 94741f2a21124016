package org.scholargraph.search;

import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Asks the full-text indexes, one for each kind. */
@Neo4jRepository
interface SearchRepository extends GenericRepository<Candidate, String> {

    @CypherFile("search/authors")
    List<Candidate> listAuthors(String search, int limit);

    @CypherFile("search/papers")
    List<Candidate> listPapers(String search, int limit);

    @CypherFile("search/institutions")
    List<Candidate> listInstitutions(String search, int limit);

    @CypherFile("search/topics")
    List<Candidate> listTopics(String search, int limit);

    @CypherFile("search/sources")
    List<Candidate> listSources(String search, int limit);

    @CypherFile("search/named")
    List<Candidate> listNamed(String id);
}
