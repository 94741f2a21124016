package org.scholargraph.graph;

import static org.neo4j.configuration.GraphDatabaseSettings.DEFAULT_DATABASE_NAME;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.io.FileUtils;
import org.neo4j.cli.AdminTool;
import org.neo4j.cli.ExecutionContext;
import org.neo4j.configuration.connectors.ConnectorPortRegister;
import org.neo4j.configuration.connectors.ConnectorType;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.fs.DefaultFileSystemAbstraction;
import org.neo4j.io.locker.FileLockException;
import org.neo4j.kernel.internal.GraphDatabaseAPI;

/**
 * Neo4j Community in this process, Bolt on 127.0.0.1 without a password. The only class that knows the engine's own
 * (GPLv3) packages.
 */
public final class EmbeddedNeo4j implements AutoCloseable {

    /** The name of the store, in the engine and of its folder. */
    static final String DATABASE = DEFAULT_DATABASE_NAME;

    private static final int LINES_SHOWN = 3;
    private static final Duration START_LIMIT = Duration.ofMinutes(2);

    private final DatabaseManagementService engine;
    private final URI uri;

    private EmbeddedNeo4j(DatabaseManagementService engine, URI uri) {
        this.engine = engine;
        this.uri = uri;
    }

    /**
     * Opens the store in a folder, or makes one there.
     *
     * @param folder the engine's home
     * @param port where Bolt listens on 127.0.0.1; 0 takes any free port
     * @param pageCache memory for the store's pages, such as {@code 512m}
     * @throws StartupFailure when the store is in use or damaged, or the port is taken
     */
    public static EmbeddedNeo4j start(Path folder, int port, String pageCache) {
        DatabaseManagementService engine;
        try {
            engine = new DatabaseManagementServiceBuilder(folder)
                    .loadPropertiesFromFile(written(settings(port, pageCache), folder))
                    .build();
        } catch (RuntimeException e) {
            throw failure(e, folder, port);
        }
        try {
            return new EmbeddedNeo4j(engine, boltAddress(engine));
        } catch (RuntimeException e) {
            engine.shutdown();
            throw failure(e, folder, port);
        }
    }

    private static Map<String, String> settings(int port, String pageCache) {
        return Map.ofEntries(
                Map.entry("server.bolt.enabled", "true"),
                Map.entry("server.bolt.listen_address", "127.0.0.1:" + port),
                Map.entry("server.memory.pagecache.size", pageCache),
                // An import's log is worth nothing once it is in the store; by default two days of it are kept.
                Map.entry("db.tx_log.rotation.retention_policy", "keep_none"),
                Map.entry("dbms.security.allow_csv_import_from_file_urls", "false"),
                // Nothing is sent out.
                Map.entry("dbms.usage_report.enabled", "false"),
                Map.entry("dbms.fleet_manager.enabled", "false"),
                Map.entry("server.fleet_discovery.enabled", "false"),
                // Otherwise closing waits twice ten seconds for the threads of connections that are long closed.
                Map.entry("internal.server.bolt.thread_pool_shutdown_wait_time", "100ms"));
    }

    /** The settings as a file, which is the engine's only public way to take them by name; made anew at each start. */
    private static Path written(Map<String, String> settings, Path folder) {
        try {
            var lines = settings.entrySet().stream().map(setting -> setting.getKey() + "=" + setting.getValue());
            return Files.write(folder.resolve("neo4j.conf"), lines.sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static URI boltAddress(DatabaseManagementService engine) {
        var database = (GraphDatabaseAPI) engine.database(DATABASE);
        if (!database.isAvailable(START_LIMIT.toMillis())) {
            throw new IllegalStateException("the database did not come up within " + START_LIMIT.toSeconds() + " s");
        }
        var ports = database.getDependencyResolver().resolveDependency(ConnectorPortRegister.class);
        return URI.create(
                "bolt://127.0.0.1:" + ports.getLocalAddress(ConnectorType.BOLT).getPort());
    }

    /**
     * Fills the store in a folder with the bulk importer, which must not be open meanwhile; what was in it is lost.
     *
     * @param arguments of {@code neo4j-admin database import full}: files and how they are written
     * @throws IOException when the importer failed, with the last that it said
     */
    static void load(Path folder, List<String> arguments) throws IOException {
        var command = new ArrayList<>(List.of("database", "import", "full", DATABASE));
        command.add("--overwrite-destination=true");
        command.addAll(arguments);
        var said = new ByteArrayOutputStream();
        var conf = Files.createDirectories(folder.resolve("bulk"));
        Files.writeString(conf.resolve("neo4j.conf"), "dbms.usage_report.enabled=false\n");
        try (var out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            var context = new ExecutionContext(folder, conf, out, out, new DefaultFileSystemAbstraction());
            if (AdminTool.execute(context, command.toArray(String[]::new)) != 0) {
                throw new IOException("the bulk importer failed: " + lastLines(said.toString(StandardCharsets.UTF_8)));
            }
        }
    }

    private static String lastLines(String text) {
        var lines = text.lines().filter(line -> !line.isBlank()).toList();
        return String.join(" / ", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()));
    }

    /** Forgets the store in a folder, which must not be open. */
    static void clear(Path folder) throws IOException {
        for (var part : List.of("databases", "transactions")) {
            FileUtils.deleteDirectory(
                    folder.resolve("data").resolve(part).resolve(DATABASE).toFile());
        }
    }

    private static StartupFailure failure(RuntimeException e, Path folder, int port) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof FileLockException) {
                return StartupFailure.storeInUse(folder, e);
            }
            if (cause instanceof BindException || cause.getClass().getName().contains("PortBind")) {
                return StartupFailure.portInUse(port, e);
            }
        }
        return StartupFailure.storeUnreadable(folder, e);
    }

    /** Where Bolt answers. */
    public URI uri() {
        return uri;
    }

    /** Closes the store; what was committed is on disk. */
    @Override
    public void close() {
        engine.shutdown();
    }
}
