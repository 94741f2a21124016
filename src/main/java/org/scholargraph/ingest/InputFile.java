package org.scholargraph.ingest;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A file to import, or what stands for one.
 *
 * @param name how it is called in messages
 * @param named what somebody named to import it: itself, or the folder that it was found in
 * @param size in bytes as stored, -1 where it is not known
 * @param opening opens it from the beginning
 * @param path where it is, null where it is no file that could be read again
 */
record InputFile(
        String name,
        String named,
        long size,
        Opening opening,
        @Nullable Path path) {

    /** What is in no file of its own. */
    InputFile(String name, String named, long size, Opening opening) {
        this(name, named, size, opening, null);
    }

    /** Opens a stream. */
    interface Opening {
        InputStream open() throws IOException;
    }

    /** {@code -} on the command line. */
    static InputFile standardInput() {
        return new InputFile("standard input", "standard input", -1, () -> System.in);
    }

    /** A file that is part of the program. */
    static InputFile bundled(String resource) {
        return new InputFile(resource, resource, -1, () -> {
            var stream = InputFile.class.getResourceAsStream(resource);
            if (stream == null) {
                throw new FileNotFoundException(resource + " is not on the class path");
            }
            return stream;
        });
    }

    /** A file by a name of its own. */
    static InputFile of(String name, Path path) {
        return of(name, name, path);
    }

    static InputFile of(String name, String named, Path path) {
        try {
            var size = Files.isRegularFile(path) ? Files.size(path) : -1;
            return new InputFile(name, named, size, () -> Files.newInputStream(path), path);
        } catch (IOException e) {
            throw ImportFailure.unreadable(name, e);
        }
    }

    /**
     * The file itself, or all files below a folder in the order of their paths, hidden ones left out.
     *
     * @throws ImportFailure when there is nothing to read
     */
    static List<InputFile> listBelow(Path path) {
        if (Files.notExists(path)) {
            throw ImportFailure.missing(path);
        }
        if (!Files.isDirectory(path)) {
            return List.of(of(path.toString(), path));
        }
        try (var files = Files.walk(path)) {
            var found = files.filter(file -> Files.isRegularFile(file) && isVisible(path.relativize(file)))
                    .sorted()
                    .map(file -> of(file.toString(), path.toString(), file))
                    .toList();
            if (found.isEmpty()) {
                throw ImportFailure.nothingIn(path);
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw ImportFailure.unreadable(path.toString(), e);
        }
    }

    private static boolean isVisible(Path relative) {
        for (var part : relative) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    InputStream open() {
        try {
            return opening.open();
        } catch (IOException e) {
            throw ImportFailure.unreadable(name, e);
        }
    }
}
