package org.scholargraph.graph;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The graph can't be opened. The message is one line that says what to do, for a person at a terminal. */
public final class StartupFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean storeInUse;

    private StartupFailure(String message, @Nullable Throwable cause) {
        this(message, cause, false);
    }

    private StartupFailure(String message, @Nullable Throwable cause, boolean storeInUse) {
        super(message, cause);
        this.storeInUse = storeInUse;
    }

    /** Whether a failure came about because another process holds the store. */
    public static boolean isStoreInUse(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupFailure startup) {
                return startup.storeInUse;
            }
        }
        return false;
    }

    static StartupFailure storeInUse(Path folder, Throwable cause) {
        return new StartupFailure(
                "The store in " + folder + " is in use by another process: stop that one, or name another folder with"
                        + " SCHOLARGRAPH_DATA_DIR.",
                cause,
                true);
    }

    static StartupFailure folderUnwritable(Path folder, Throwable cause) {
        return new StartupFailure(
                "The data folder " + folder + " can't be made or written (" + reason(cause) + "): change who may write"
                        + " there, or name another one with SCHOLARGRAPH_DATA_DIR.",
                cause);
    }

    /** A setting that means nothing. */
    public static StartupFailure badSetting(String variable, String value, String allowed) {
        return new StartupFailure(variable + " is '" + value + "'; allowed: " + allowed + ".", null);
    }

    static StartupFailure storeUnreadable(Path folder, Throwable cause) {
        return new StartupFailure(
                "The store in " + folder + " can't be opened (" + reason(cause) + "): check that the folder is writable"
                        + " and not full, or name another one with SCHOLARGRAPH_DATA_DIR.",
                cause);
    }

    static StartupFailure portInUse(int port, Throwable cause) {
        return new StartupFailure(
                "Port " + port + " on 127.0.0.1 is in use: stop what listens there, or choose another Bolt port with"
                        + " SCHOLARGRAPH_NEO4J_BOLT_PORT.",
                cause);
    }

    static StartupFailure noEngine() {
        return new StartupFailure(
                "This build has no embedded Neo4j: name a server with SCHOLARGRAPH_NEO4J_URI, or build without"
                        + " -Pserver-only.",
                null);
    }

    static StartupFailure badAddress(URI uri, Throwable cause) {
        return new StartupFailure(
                "SCHOLARGRAPH_NEO4J_URI is " + uri + ", which is no Bolt address: write it as bolt://host:7687 or"
                        + " neo4j://host:7687.",
                cause);
    }

    static StartupFailure unreachable(URI uri, Throwable cause) {
        return new StartupFailure(
                "No Neo4j answers at " + uri + ": start it, or correct SCHOLARGRAPH_NEO4J_URI.", cause);
    }

    static StartupFailure wrongPassword(URI uri, String user, Throwable cause) {
        return new StartupFailure(
                "Neo4j at " + uri + " refused the password of user " + user + ": correct SCHOLARGRAPH_NEO4J_USER and"
                        + " SCHOLARGRAPH_NEO4J_PASSWORD.",
                cause);
    }

    static StartupFailure tooOld(URI uri, String version) {
        return new StartupFailure(
                "Neo4j at " + uri + " is " + version + ", which has no Cypher 25: use " + ServerVersion.OLDEST
                        + " or newer.",
                null);
    }

    static StartupFailure schema(URI uri, Throwable cause) {
        return new StartupFailure(
                "The schema of the graph at " + uri + " can't be brought up to date (" + reason(cause)
                        + "): it was made by another version, or changed by hand; use that version, or an empty graph.",
                cause);
    }

    private static String reason(Throwable cause) {
        var root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        var message = root.getMessage();
        return message == null
                ? root.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
