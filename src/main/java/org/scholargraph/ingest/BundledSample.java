package org.scholargraph.ingest;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import org.scholargraph.graph.GraphVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A few hundred papers that come with the service, so that a first look has something to see. */
@Singleton
public class BundledSample {

    private static final Logger LOG = LoggerFactory.getLogger(BundledSample.class);
    private static final List<InputFile> FILES = List.of(
            InputFile.bundled("/sample/openalex-works.jsonl.gz"), InputFile.bundled("/sample/infinite-width.jsonl"));

    private final Imports imports;
    private final GraphVersion version;
    private final boolean wanted;

    BundledSample(Imports imports, GraphVersion version, @Value("${scholargraph.sample:true}") boolean wanted) {
        this.imports = imports;
        this.version = version;
        this.wanted = wanted;
    }

    /** Stores the sample in a graph into which nothing was ever imported. */
    public void loadIntoEmptyGraph() {
        if (wanted && version.current() == 0) {
            var sample = imports.runSample(FILES);
            LOG.info(
                    "The graph was empty: stored the bundled sample of {} papers. Your first import replaces it.",
                    sample.recordsStored());
        }
    }
}
