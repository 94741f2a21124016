package org.scholargraph.graph;

import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * The graph while it is open: the driver, and the engine where it is embedded. They close in this order.
 *
 * @param driver to a graph whose schema is up to date
 * @param engine null where the graph is in a server
 */
record OpenGraph(Driver driver, @Nullable EmbeddedNeo4j engine) implements AutoCloseable {

    @Override
    public void close() {
        driver.close();
        if (engine != null) {
            engine.close();
        }
    }
}
