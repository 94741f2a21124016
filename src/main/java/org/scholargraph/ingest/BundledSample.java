package org.scholargraph.ingest;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.scholargraph.graph.GraphVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A few hundred papers that come with the service, so that a first look has something to see. */
@Singleton
public class BundledSample {

    private static final Logger LOG = LoggerFactory.getLogger(BundledSample.class);

    private final SampleStore store;
    private final Imports imports;
    private final GraphVersion version;

    BundledSample(SampleStore store, Imports imports, GraphVersion version) {
        this.store = store;
        this.imports = imports;
        this.version = version;
    }

    /** Stores the sample in a graph into which nothing was ever imported, unless its store was filled with it. */
    public void loadIntoEmptyGraph() {
        store.outcome()
                .map(imports::keepSample)
                .or(() -> store.isWanted() && version.current() == 0
                        ? Optional.of(imports.runSample(SampleStore.FILES))
                        : Optional.empty())
                .ifPresent(sample -> LOG.info(
                        "The graph was empty: stored the bundled sample of {} papers. Your first import replaces it.",
                        sample.recordsStored()));
    }
}
