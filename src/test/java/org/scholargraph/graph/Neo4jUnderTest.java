package org.scholargraph.graph;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.exception.NotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.neo4j.Neo4jContainer;

/**
 * The one place that tests take their Neo4j from: started once in a run, without a password. A container where a Docker
 * engine is found, else the embedded engine; the system property {@code scholargraph.test.neo4j} or the variable
 * {@code SCHOLARGRAPH_TEST_NEO4J} says {@code auto}, {@code embedded} or {@code container}.
 */
public final class Neo4jUnderTest {

    private static final Logger LOG = LoggerFactory.getLogger(Neo4jUnderTest.class);
    private static final String IMAGE = "neo4j:2026.08";

    private Neo4jUnderTest() {}

    /** Where Bolt answers. */
    public static URI uri() {
        return Started.URI;
    }

    /** What an application of a test is told, to use it. */
    public static Map<String, Object> properties() {
        return Map.of("scholargraph.neo4j.uri", uri().toString(), "scholargraph.data-dir", "target/test-data");
    }

    /** A driver to it, open until the end of the run; not to be closed. */
    public static Driver driver() {
        return Started.DRIVER;
    }

    /** Takes all nodes and relationships away; the schema stays. */
    public static void clear() {
        try (var session = driver().session()) {
            session.run("MATCH (node) CALL (node) { DETACH DELETE node } IN TRANSACTIONS OF 10000 ROWS")
                    .consume();
        }
    }

    /** Takes all constraints and indexes away; the graph stays. */
    public static void dropSchema() {
        drop("SHOW CONSTRAINTS YIELD name RETURN name", "DROP CONSTRAINT ");
        drop("SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP' RETURN name", "DROP INDEX ");
    }

    private static void drop(String names, String clause) {
        driver().executableQuery(names).execute().records().forEach(row -> driver().executableQuery(
                        clause + "`" + row.get("name").asString() + "`")
                .execute());
    }

    /** Starts with the first use of its fields. */
    private static final class Started {

        private static final URI URI = start();
        private static final Driver DRIVER = GraphDatabase.driver(URI, AuthTokens.none());

        private static URI start() {
            var wanted = Optional.ofNullable(System.getProperty("scholargraph.test.neo4j"))
                    .or(() -> Optional.ofNullable(System.getenv("SCHOLARGRAPH_TEST_NEO4J")))
                    .orElse("auto");
            return switch (wanted.toLowerCase(Locale.ROOT)) {
                case "embedded" -> embedded();
                case "container" -> container();
                case "auto" -> engineFound() ? containerElseEmbedded() : embedded();
                default ->
                    throw new IllegalArgumentException("Tests run on auto, embedded or container, not " + wanted);
            };
        }

        /** Within a container, Testcontainers finds the engine's ports only where it is told the host. */
        private static boolean engineFound() {
            var within = Files.exists(Path.of("/.dockerenv"));
            return (Files.exists(Path.of("/var/run/docker.sock")) || System.getenv("DOCKER_HOST") != null)
                    && (!within || System.getenv("TESTCONTAINERS_HOST_OVERRIDE") != null)
                    && DockerClientFactory.instance().isDockerAvailable();
        }

        /** An engine may be there and the image not, nor a way to pull it. */
        private static URI containerElseEmbedded() {
            try {
                pull(DockerClientFactory.lazyClient());
                return container();
            } catch (RuntimeException e) {
                LOG.warn("No container of {}, so the tests use the embedded engine: {}", IMAGE, e.toString());
                return embedded();
            }
        }

        /** Testcontainers would try for two minutes. */
        private static void pull(DockerClient docker) {
            try {
                docker.inspectImageCmd(IMAGE).exec();
            } catch (NotFoundException e) {
                try {
                    docker.pullImageCmd(IMAGE).start().awaitCompletion();
                } catch (InterruptedException interrupted) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(interrupted);
                }
            }
        }

        private static URI container() {
            var container = new Neo4jContainer(IMAGE)
                    .withoutAuthentication()
                    .withNeo4jConfig("dbms.usage_report.enabled", "false");
            container.start();
            atExit(container::stop);
            LOG.info("Tests use {} in a container", IMAGE);
            return java.net.URI.create(container.getBoltUrl());
        }

        private static URI embedded() {
            try {
                var home = Files.createTempDirectory("scholargraph-test-");
                var engine = EmbeddedNeo4j.start(home, 0, "64m");
                atExit(() -> {
                    engine.close();
                    delete(home);
                });
                LOG.info("Tests use the embedded engine");
                return engine.uri();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void delete(Path folder) {
            try (var files = Files.walk(folder)) {
                files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static void atExit(Runnable ending) {
            Runtime.getRuntime().addShutdownHook(new Thread(ending, "neo4j-under-test"));
        }
    }
}
