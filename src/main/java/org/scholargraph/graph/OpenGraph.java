package org.scholargraph.graph;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/** The graph while it is open: the driver, and the engine where it is embedded. They close in this order. */
final class OpenGraph implements AutoCloseable {

    private final Driver driver;
    private final @Nullable Home home;
    private @Nullable EmbeddedNeo4j engine;

    /**
     * Where the embedded engine keeps its store.
     *
     * @param migrating brings the schema up to date
     */
    record Home(Path folder, String pageCache, Consumer<Driver> migrating) {}

    /**
     * @param driver to a graph whose schema is up to date
     * @param home and the engine: null where the graph is in a server
     */
    OpenGraph(Driver driver, @Nullable Home home, @Nullable EmbeddedNeo4j engine) {
        this.driver = driver;
        this.home = home;
        this.engine = engine;
    }

    Driver driver() {
        return driver;
    }

    boolean isEmbedded() {
        return home != null;
    }

    /** Where the store is in the engine's home. */
    static Path store(Path home) {
        return home.resolve("data/databases").resolve(EmbeddedNeo4j.DATABASE);
    }

    /** Is there while the store is being filled in bulk, so that a load that was cut off is noticed. */
    private static Path mark(Path home) {
        return home.resolve("bulk-load-under-way");
    }

    /** Forgets a store whose bulk load was cut off: half of it may be there. */
    static void clearHalfLoaded(Path home) {
        try {
            if (Files.exists(mark(home))) {
                EmbeddedNeo4j.clear(home);
                Files.delete(mark(home));
            }
        } catch (IOException e) {
            throw StartupFailure.folderUnwritable(home, e);
        }
    }

    /**
     * Fills a store that is not open. Where that fails, there is none.
     *
     * @throws IOException when the importer failed
     */
    static void fill(Path home, List<String> arguments) throws IOException {
        Files.writeString(mark(home), "");
        try {
            EmbeddedNeo4j.load(home, arguments);
        } catch (IOException | RuntimeException e) {
            EmbeddedNeo4j.clear(home);
            throw e;
        } finally {
            Files.delete(mark(home));
        }
    }

    /**
     * Fills the store anew by the bulk importer, with the engine closed meanwhile; its address stays. Where that fails, the
     * store is empty.
     *
     * @throws IOException when the importer failed
     */
    synchronized void load(List<String> arguments) throws IOException {
        if (home == null || engine == null) {
            throw new IllegalStateException("the graph is in a server");
        }
        var port = engine.uri().getPort();
        engine.close();
        try {
            fill(home.folder(), arguments);
        } finally {
            engine = EmbeddedNeo4j.start(home.folder(), port, home.pageCache());
            forgetBookmarks();
            home.migrating().accept(driver);
        }
    }

    /** Sessions would wait for what was committed to the former store. */
    private void forgetBookmarks() {
        var bookmarks = driver.executableQueryBookmarkManager();
        bookmarks.updateBookmarks(bookmarks.getBookmarks(), Set.of());
    }

    @Override
    public synchronized void close() {
        driver.close();
        if (engine != null) {
            engine.close();
        }
    }
}
