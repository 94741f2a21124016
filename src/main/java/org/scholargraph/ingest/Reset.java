package org.scholargraph.ingest;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.scholargraph.graph.DataFolder;
import org.scholargraph.graph.GraphSettings;

/** Forgets everything that was imported; what is stored of the schema stays. */
@Singleton
class Reset {

    private final GraphWriter writer;
    private final ImportRepository imports;
    private final UnfinishedImports unfinished;
    private final DataFolder data;
    private final GraphSettings settings;

    Reset(
            GraphWriter writer,
            ImportRepository imports,
            UnfinishedImports unfinished,
            DataFolder data,
            GraphSettings settings) {
        this.writer = writer;
        this.imports = imports;
        this.unfinished = unfinished;
        this.data = data;
        this.settings = settings;
    }

    /** What would be forgotten, for the person who is asked. */
    String what() {
        var place = settings.uri() == null ? "in " + data.path() : "at " + settings.uri();
        return String.format(Locale.ROOT, "all that %,d imports brought into the graph %s", imports.count(), place);
    }

    /** Empties the graph. */
    void run() {
        unfinished.list().forEach(one -> unfinished.forget(one.id(), one.inputs()));
        writer.reset();
    }
}
