package org.scholargraph.http;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Which build this is, as Maven wrote it down. */
@Singleton
public class Software {

    private final Properties facts = new Properties();

    Software() {
        try (var file = Software.class.getResourceAsStream("/META-INF/build-info.properties")) {
            facts.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its name. */
    public String name() {
        return facts.getProperty("name");
    }

    /** Its version, such as 0.1.0. */
    public String version() {
        return facts.getProperty("version");
    }
}
