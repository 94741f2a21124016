package org.scholargraph.identifier;

import java.util.List;

/** Reads which entities bear a name of the world's. */
interface IdentifierRepository {

    List<Match> listPapersByDoi(List<String> dois);

    List<Match> listPapersByArxivId(List<String> arxivIds);

    List<Match> listAuthorsByOrcid(List<String> orcids);

    List<Match> listInstitutionsByRor(List<String> rors);

    /** A name and the id of what bears it. */
    record Match(String alias, String id) {}
}
