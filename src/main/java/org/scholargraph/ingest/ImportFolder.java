package org.scholargraph.ingest;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.scholargraph.graph.DataFolder;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;

/** The folder below which callers over HTTP may name files to import. */
@Singleton
class ImportFolder {

    private final Path folder;

    ImportFolder(IngestSettings settings, DataFolder data) {
        this.folder = settings.dir() == null
                ? data.folder("import")
                : Path.of(settings.dir()).toAbsolutePath().normalize();
    }

    /**
     * The file or folder that a caller names, links followed.
     *
     * @throws InvalidParameters when it does not exist, or lies elsewhere
     */
    Path resolved(String path) {
        try {
            var root = folder.toRealPath();
            var named = root.resolve(path).toRealPath();
            if (named.startsWith(root)) {
                return named;
            }
        } catch (IOException | InvalidPathException e) {
            throw refused(path);
        }
        throw refused(path);
    }

    private static InvalidParameters refused(String path) {
        return InvalidParameters.pointer(
                "/path",
                "'" + path + "' is no file below the import folder; allowed: a path within the folder that"
                        + " SCHOLARGRAPH_IMPORT_DIR names.");
    }
}
