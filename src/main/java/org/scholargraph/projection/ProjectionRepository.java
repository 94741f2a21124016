package org.scholargraph.projection;

import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.stream.Stream;
import org.scholargraph.data.CypherFile;
import org.scholargraph.data.Neo4jRepository;

/** Reads what the projection is made of. The streams are read within a transaction. */
@Neo4jRepository
interface ProjectionRepository extends GenericRepository<PaperRow, String> {

    @CypherFile("projection/papers")
    Stream<PaperRow> streamPapers();

    @CypherFile("projection/texts")
    Stream<TextRow> streamTexts();

    @CypherFile("projection/topics")
    List<TopicRow> listTopics();

    @CypherFile("projection/names")
    Stream<NameRow> streamNames();

    @CypherFile("projection/institutions")
    List<InstitutionRow> listInstitutions();
}
