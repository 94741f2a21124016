package org.scholargraph.graph;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The small graph of {@code one-of-everything.cypher}, in the Neo4j under test. */
public final class OneOfEverything {

    private OneOfEverything() {}

    /** Replaces whatever is in the graph; the schema stays. */
    public static void load() {
        Neo4jUnderTest.clear();
        Neo4jUnderTest.driver().executableQuery(statement()).execute();
    }

    private static String statement() {
        try (var file = OneOfEverything.class.getResourceAsStream("/one-of-everything.cypher")) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
