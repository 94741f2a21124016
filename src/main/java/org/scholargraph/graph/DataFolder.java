package org.scholargraph.graph;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder that holds what the service keeps: the embedded store, the write token, uploads. */
@Singleton
public final class DataFolder {

    private final Path path;

    /** @param path made where it is missing; relative to the working directory */
    public DataFolder(@Value("${scholargraph.data-dir:data}") String path) {
        this.path = Path.of(path).toAbsolutePath().normalize();
    }

    /** The folder itself, absolute; it exists when this returns. */
    public Path path() {
        return created(path);
    }

    /** A folder within, which exists when this returns. */
    public Path folder(String name) {
        return created(path.resolve(name));
    }

    private static Path created(Path folder) {
        try {
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw StartupFailure.folderUnwritable(folder, e);
        }
    }
}
