package org.scholargraph.graph;

import ac.simons.neo4j.migrations.core.ClasspathResourceScanner;
import io.micronaut.core.io.IOUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Finds the migrations in their folder; the usual scanner looks into every jar, which takes a second of each start. */
final class MigrationFiles implements ClasspathResourceScanner {

    private static final ClassLoader LOADER = MigrationFiles.class.getClassLoader();

    @Override
    public List<URL> scan(List<String> folders) {
        var files = folders.stream()
                .map(folder -> folder.replaceFirst("^/", ""))
                .flatMap(MigrationFiles::list)
                .toList();
        if (files.isEmpty()) {
            throw new IllegalStateException("No migrations in " + folders);
        }
        return files;
    }

    private static Stream<URL> list(String folder) {
        var names = Stream.<String>builder();
        for (var place : places(folder)) {
            IOUtils.eachFile(place, folder, file -> names.add(file.getFileName().toString()));
        }
        return names.build().distinct().map(name -> Objects.requireNonNull(LOADER.getResource(folder + "/" + name)));
    }

    private static List<URI> places(String folder) {
        try {
            return IOUtils.getResources(LOADER, folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
