package org.scholargraph.graph;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Where the service that holds this data folder answers; for commands that are run beside it. */
@Singleton
public class ServiceAddress {

    private final Path file;

    /** The address that is kept in a data folder. */
    public ServiceAddress(DataFolder data) {
        this.file = data.path().resolve("service");
    }

    /** Leaves the address for others. */
    public void write(URI address) {
        try {
            Files.writeString(file, address.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The address of the service, which may have ended since. */
    public Optional<URI> findAddress() {
        try {
            return Files.exists(file)
                    ? Optional.of(URI.create(Files.readString(file).strip()))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
