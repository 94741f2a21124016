package org.scholargraph.search;

import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Asks the full-text indexes, and says what was found there. */
@Neo4jRepository
interface SearchRepository extends GenericRepository<Candidate, String> {

    @CypherFile("search/candidates")
    List<Candidate> listCandidates(List<IndexQuery> queries, int limit);

    @CypherFile("search/told_apart")
    List<ToldApart> listToldApart(List<String> ids, List<String> namesakes);
}
