package org.scholargraph.graph;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.util.List;

/** Fills an empty embedded store by Neo4j's bulk importer, which needs the engine to be closed. */
@Singleton
public class BulkLoader {

    private final OpenGraph graph;
    private final GraphVersion version;
    private volatile boolean loading;

    BulkLoader(OpenGraph graph, GraphVersion version) {
        this.graph = graph;
        this.version = version;
    }

    /** Whether the store is one of this process. */
    public boolean isPossible() {
        return graph.isEmbedded();
    }

    /** Whether the engine is closed now, since the store is being filled. */
    public boolean isLoading() {
        return loading;
    }

    /**
     * Fills the store anew; what was in it is lost. The graph is at its next version afterwards, with all indexes.
     *
     * @param arguments of {@code neo4j-admin database import full}: files and how they are written
     * @param sampleOnly whether they hold nothing but the bundled sample
     * @param afterwards what is to be put back into the store, whatever became of the load, before anybody is answered
     * @throws IOException when the importer failed; the store is empty then
     */
    public void load(List<String> arguments, boolean sampleOnly, Runnable afterwards) throws IOException {
        loading = true;
        version.suspend();
        try {
            graph.load(arguments);
        } finally {
            putBack(sampleOnly, afterwards);
        }
    }

    private void putBack(boolean sampleOnly, Runnable afterwards) {
        try {
            version.restore(sampleOnly);
            afterwards.run();
        } finally {
            loading = false;
        }
    }
}
