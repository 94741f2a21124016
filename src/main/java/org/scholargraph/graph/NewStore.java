package org.scholargraph.graph;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;

/** The embedded store before it is opened for the first time: then the bulk importer fills it without closing anything. */
@Singleton
public class NewStore {

    private final GraphSettings settings;
    private final DataFolder data;
    private boolean filled;

    NewStore(GraphSettings settings, DataFolder data) {
        this.settings = settings;
        this.data = data;
    }

    /** Whether the graph will be an embedded store that is not there yet. */
    public boolean isPossible() {
        return settings.uri() == null && !Files.exists(OpenGraph.store(data.folder("neo4j")));
    }

    /**
     * Fills the store; it is opened after this, with all indexes.
     *
     * @param arguments of {@code neo4j-admin database import full}: files and how they are written
     * @throws IOException when the importer failed; there is no store then
     */
    public void fill(List<String> arguments) throws IOException {
        try {
            OpenGraph.fill(data.folder("neo4j"), arguments);
            filled = true;
        } catch (NoClassDefFoundError e) {
            throw StartupFailure.noEngine();
        }
    }

    boolean isFilled() {
        return filled;
    }
}
