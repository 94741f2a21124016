package org.scholargraph.identifier;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;
import org.scholargraph.identifier.IdentifierRepository.Match;

/** Reads which things bear a name of the world's, and what people call them. */
@Neo4jRepository
interface IdentifierRepository extends GenericRepository<Match, String> {

    @CypherFile("identifier/papers_by_doi")
    List<Match> listPapersByDoi(List<String> dois);

    @CypherFile("identifier/papers_by_arxiv_id")
    List<Match> listPapersByArxivId(List<String> arxivIds);

    @CypherFile("identifier/authors_by_orcid")
    List<Match> listAuthorsByOrcid(List<String> orcids);

    @CypherFile("identifier/institutions_by_ror")
    List<Match> listInstitutionsByRor(List<String> rors);

    @CypherFile("identifier/label")
    Optional<String> findLabel(String id);

    /** A name and the id of what bears it. */
    @Introspected
    record Match(String alias, String id) {}
}
