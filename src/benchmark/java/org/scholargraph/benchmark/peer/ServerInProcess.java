package org.scholargraph.benchmark.peer;

import java.net.URI;
import java.nio.file.Path;
import java.util.Map;
import org.neo4j.server.CommunityBootstrapper;

/** A Neo4j server with Bolt and the HTTP Query API in this process, on a store that the embedded engine filled. */
public final class ServerInProcess implements AutoCloseable {

    private final CommunityBootstrapper server = new CommunityBootstrapper();
    private final URI bolt;

    /** Starts on the store of an engine's home; without authentication, on 127.0.0.1 alone. */
    public ServerInProcess(Path home, int bolt, int http) {
        this.bolt = URI.create("bolt://127.0.0.1:" + bolt);
        var started = server.start(
                home,
                Map.ofEntries(
                        Map.entry("server.bolt.enabled", "true"),
                        Map.entry("server.bolt.listen_address", "127.0.0.1:" + bolt),
                        Map.entry("server.http.enabled", "true"),
                        Map.entry("server.http.listen_address", "127.0.0.1:" + http),
                        Map.entry("server.memory.pagecache.size", "512m"),
                        Map.entry("dbms.security.auth_enabled", "false"),
                        Map.entry("dbms.usage_report.enabled", "false"),
                        Map.entry("dbms.fleet_manager.enabled", "false"),
                        Map.entry("server.fleet_discovery.enabled", "false")));
        if (started != 0) {
            throw new IllegalStateException("the server did not start: " + started);
        }
    }

    /** Where Bolt answers. */
    public URI bolt() {
        return bolt;
    }

    @Override
    public void close() {
        server.stop();
    }
}
