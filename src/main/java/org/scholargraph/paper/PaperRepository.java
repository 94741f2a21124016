package org.scholargraph.paper;

import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.repository.PageableRepository;
import java.util.List;
import java.util.Optional;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** The papers of the graph. */
@Neo4jRepository
interface PaperRepository extends PageableRepository<Paper, String> {

    @CypherFile("paper/papers")
    List<PaperAnswer> listAnswers(List<String> ids);

    Optional<Paper> findByDoi(String doi);

    Page<Paper> findByYear(int year, Pageable page);

    List<Paper> listByCitationCountGreaterThanEqualsOrderByCitationCountDescAndTitle(int citationCount);

    long countByRetracted(boolean retracted);
}
