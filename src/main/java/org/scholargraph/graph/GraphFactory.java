package org.scholargraph.graph;

import ac.simons.neo4j.migrations.core.Migrations;
import ac.simons.neo4j.migrations.core.MigrationsConfig;
import ac.simons.neo4j.migrations.core.MigrationsException;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.core.util.StringUtils;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.Logging;
import org.neo4j.driver.exceptions.AuthenticationException;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.DatabaseException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;

/** Opens the graph: the server that is named, else the embedded engine; its schema is up to date when the driver is given out. */
@Factory
final class GraphFactory {

    private static final long SECONDS_TO_CONNECT = 10;
    private static final int MOST_ATTEMPTS = 3;
    private static final URI EMBEDDED = URI.create("bolt://127.0.0.1");

    // No files of the shelf: repositories, which read those, need the driver that is made ready with these.
    private static final String VERSION = "CALL dbms.components() YIELD versions RETURN versions[0]";
    private static final String RELEASE_LOCK = "MATCH (lock:__Neo4jMigrationsLock) DETACH DELETE lock";

    /** The index of a constraint is there before the constraint; without it, it keeps the constraint from being made. */
    private static final String LIST_OWNERLESS = """
            SHOW INDEXES YIELD name, labelsOrTypes, owningConstraint
            WHERE owningConstraint IS NULL AND (name ENDS WITH '_unique'
              OR name CONTAINS 'unique' AND labelsOrTypes[0] STARTS WITH '__Neo4jMigration')
            RETURN name
            """;

    private static final String DROP_INDEX = "DROP INDEX $name";
    private static final String AWAIT_INDEXES = "CALL db.awaitIndexes(600)";

    @Singleton
    @Bean(preDestroy = "close")
    OpenGraph graph(GraphSettings settings, DataFolder data, NewStore store) {
        var server = settings.uri();
        if (server != null) {
            return new OpenGraph(ready(server, settings, driver -> migrate(driver, server)), null, null);
        }
        var home = new OpenGraph.Home(data.folder("neo4j"), settings.pageCache(), GraphFactory::migrateFilled);
        var engine = engine(settings, home);
        try {
            Consumer<Driver> migrating = store.isFilled() ? home.migrating() : GraphFactory::migrateKept;
            return new OpenGraph(ready(engine.uri(), settings, migrating), home, engine);
        } catch (RuntimeException e) {
            engine.close();
            throw e;
        }
    }

    /** A store that was filled in bulk answers when its indexes do. */
    private static void migrateFilled(Driver driver) {
        migrate(driver, EMBEDDED);
        awaitIndexes(driver);
    }

    /** Nobody else migrates an embedded store: what is half done in it was left by a process that was killed while it did. */
    private static void migrateKept(Driver driver) {
        driver.executableQuery(RELEASE_LOCK).execute();
        driver.executableQuery(LIST_OWNERLESS).execute().records().forEach(index -> driver.executableQuery(DROP_INDEX)
                .withParameters(index.asMap())
                .execute());
        migrate(driver, EMBEDDED);
    }

    private static void awaitIndexes(Driver driver) {
        driver.executableQuery(AWAIT_INDEXES).execute();
    }

    /** The driver, which the graph closes. */
    @Singleton
    Driver driver(OpenGraph graph) {
        return graph.driver();
    }

    private static EmbeddedNeo4j engine(GraphSettings settings, OpenGraph.Home home) {
        try {
            OpenGraph.clearHalfLoaded(home.folder());
            return EmbeddedNeo4j.start(home.folder(), settings.boltPort(), home.pageCache());
        } catch (NoClassDefFoundError e) {
            throw StartupFailure.noEngine();
        }
    }

    private static Driver ready(URI uri, GraphSettings settings, Consumer<Driver> migrating) {
        var driver = connect(uri, settings);
        try {
            checked(driver, uri, settings);
            migrating.accept(driver);
            return driver;
        } catch (RuntimeException e) {
            driver.close();
            throw e;
        }
    }

    private static Driver connect(URI uri, GraphSettings settings) {
        var password = settings.password();
        var auth = StringUtils.isEmpty(password) ? AuthTokens.none() : AuthTokens.basic(settings.user(), password);
        var config = quiet(Config.builder())
                .withConnectionTimeout(SECONDS_TO_CONNECT, TimeUnit.SECONDS)
                .build();
        try {
            return GraphDatabase.driver(uri, auth, config);
        } catch (IllegalArgumentException | ClientException e) {
            throw StartupFailure.badAddress(uri, e);
        }
    }

    /** By default the driver writes out each message for its log, all parameters included, before it asks whether anyone listens. */
    @SuppressWarnings("deprecation") // nothing else keeps it from doing so
    private static Config.ConfigBuilder quiet(Config.ConfigBuilder config) {
        return config.withLogging(Logging.slf4j());
    }

    private static void checked(Driver driver, URI uri, GraphSettings settings) {
        try {
            driver.verifyConnectivity();
            var version = driver.executableQuery(VERSION)
                    .execute()
                    .records()
                    .getFirst()
                    .get(0)
                    .asString();
            if (ServerVersion.parse(version).compareTo(ServerVersion.OLDEST) < 0) {
                throw StartupFailure.tooOld(uri, version);
            }
        } catch (AuthenticationException e) {
            throw StartupFailure.wrongPassword(uri, settings.user(), e);
        } catch (ServiceUnavailableException e) {
            throw StartupFailure.unreachable(uri, e);
        } catch (Neo4jException e) {
            throw e.code().startsWith("Neo.ClientError.Security")
                    ? StartupFailure.wrongPassword(uri, settings.user(), e)
                    : StartupFailure.unreachable(uri, e);
        }
    }

    /**
     * Again where the server itself failed: while new indexes fill up, a slow one may give up compiling what the migrations
     * note down ("insanely frequent schema changes"). All that they do may be done twice.
     */
    private static void migrate(Driver driver, URI uri) {
        for (int attempt = 1; ; attempt++) {
            try {
                migrations(driver).apply();
                return;
            } catch (MigrationsException e) {
                if (attempt == MOST_ATTEMPTS || !(e.getCause() instanceof DatabaseException)) {
                    throw StartupFailure.schema(uri, e);
                }
                awaitIndexes(driver);
            }
        }
    }

    private static Migrations migrations(Driver driver) {
        var config = MigrationsConfig.builder()
                .withLocationsToScan("classpath:cypher/migrations")
                .withResourceScanner(new MigrationFiles())
                .build();
        return new Migrations(config, driver);
    }
}
