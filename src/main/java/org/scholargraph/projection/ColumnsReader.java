package org.scholargraph.projection;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads all papers from the graph. */
@Singleton
class ColumnsReader {

    private static final Logger LOG = LoggerFactory.getLogger(ColumnsReader.class);
    private static final int SECONDS_AT_MOST = 3600;

    private final ProjectionRepository graph;

    ColumnsReader(ProjectionRepository graph) {
        this.graph = graph;
    }

    /** All papers, as they are now. */
    @Transactional(readOnly = true, timeout = SECONDS_AT_MOST)
    public PaperColumns read() {
        var began = System.nanoTime();
        var builder = new ColumnsBuilder();
        try (Stream<PaperRow> papers = graph.streamPapers()) {
            papers.forEach(builder::add);
        }
        var bylinesRead = System.nanoTime();
        try (Stream<TextRow> texts = graph.streamTexts()) {
            texts.forEach(builder::add);
        }
        var textsRead = System.nanoTime();
        var countries = graph.listInstitutions().stream()
                .collect(Collectors.toMap(InstitutionRow::id, InstitutionRow::countryCode));
        var topics = graph.listTopics();
        try (Stream<NameRow> names = graph.streamNames()) {
            var columns = builder.build(topics, countries, names);
            LOG.info(
                    "Read the bylines of {} papers in {} ms, their texts in {} ms, all names in {} ms",
                    columns.size(),
                    (bylinesRead - began) / 1_000_000,
                    (textsRead - bylinesRead) / 1_000_000,
                    (System.nanoTime() - textsRead) / 1_000_000);
            return columns;
        }
    }
}
