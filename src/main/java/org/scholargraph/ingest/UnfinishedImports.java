package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.scholargraph.graph.DataFolder;

/**
 * Imports that may have to go on after a restart: each is a small file in the data folder, from the moment it is asked for
 * until it has ended. Not in the store, which a bulk load empties. What comes from standard input can't be read again, and
 * is not kept.
 */
@Singleton
class UnfinishedImports {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final Path folder;
    private final Path uploads;

    UnfinishedImports(DataFolder data) {
        this.folder = data.folder("imports");
        this.uploads = data.folder("uploads");
    }

    /**
     * An import that has not ended.
     *
     * @param id of the import
     * @param name what is imported
     * @param isPaused whether somebody paused it, so that it waits to be resumed
     */
    record Unfinished(String id, String name, boolean isPaused, List<Source> files) {

        List<InputFile> inputs() {
            return files.stream().map(Source::input).toList();
        }

        /** Whether all that it reads is still there. */
        boolean isReadable() {
            return files.stream().allMatch(file -> Files.isRegularFile(Path.of(file.path())));
        }
    }

    /**
     * A file to import.
     *
     * @param name how it is called in messages
     * @param named the file or folder that was named
     * @param path where it is
     */
    record Source(String name, String named, String path) {

        InputFile input() {
            return InputFile.of(name, named, Path.of(path));
        }
    }

    /** Keeps an import, unless it reads what can't be read again. */
    void keep(ImportJob job, List<InputFile> files) {
        var sources = new ArrayList<Source>();
        for (var file : files) {
            if (file.path() == null) {
                return;
            }
            sources.add(new Source(
                    file.name(), file.named(), file.path().toAbsolutePath().toString()));
        }
        write(new Unfinished(job.id(), job.name(), job.state() == ImportJob.State.paused, sources));
    }

    private void write(Unfinished unfinished) {
        try {
            var next = folder.resolve(unfinished.id() + ".next");
            MAPPER.writeValue(next.toFile(), unfinished);
            Files.move(next, file(unfinished.id()), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String id) {
        return folder.resolve(id + ".json");
    }

    /** One of them. */
    Optional<Unfinished> find(String id) {
        return list().stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** All of them, in the order in which they were asked for. */
    List<Unfinished> list() {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted(Comparator.comparing(file -> file.toFile().lastModified()))
                    .map(UnfinishedImports::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Unfinished read(Path file) {
        try {
            return MAPPER.readValue(file.toFile(), Unfinished.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** It is about to end, and so not to go on after a restart; its files are still read. */
    void letEnd(String id) {
        forget(id, List.of());
    }

    /** It has ended: nothing of it is kept, the files that were sent along for it neither. */
    void forget(String id, List<InputFile> files) {
        try {
            Files.deleteIfExists(file(id));
            for (var file : files) {
                if (file.path() != null && Objects.equals(file.path().getParent(), uploads)) {
                    Files.deleteIfExists(file.path());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was sent along for no import that is kept: the sending, or the process, was cut off. */
    void forgetUploads() {
        var wanted = list().stream()
                .flatMap(one -> one.files().stream())
                .map(Source::path)
                .collect(Collectors.toSet());
        try (var files = Files.list(uploads)) {
            for (var file : files.toList()) {
                if (!wanted.contains(file.toAbsolutePath().toString())) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
