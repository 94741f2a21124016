package org.scholargraph.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build this is, as Maven wrote it down. */
@Singleton
class Software {

    private final Properties facts = new Properties();

    Software() {
        try (var file = Software.class.getResourceAsStream("/META-INF/build-info.properties")) {
            facts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return facts.getProperty("name");
    }

    String version() {
        return facts.getProperty("version");
    }
}
