package org.scholargraph.graph;

/**
 * A version of Neo4j, by year and month since 2025 ({@code 2026.08.1}), by major and minor number before ({@code 5.26.0}).
 *
 * @param major the year, or the major number
 * @param minor the month, or the minor number
 */
record ServerVersion(int major, int minor) implements Comparable<ServerVersion> {

    /** The first one that speaks Cypher 25. */
    static final ServerVersion OLDEST = new ServerVersion(2025, 6);

    static ServerVersion parse(String text) {
        var parts = text.split("[.\\-+]", 3);
        return new ServerVersion(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public int compareTo(ServerVersion other) {
        return major != other.major ? Integer.compare(major, other.major) : Integer.compare(minor, other.minor);
    }

    @Override
    public String toString() {
        return major > 2000 ? "%d.%02d".formatted(major, minor) : major + "." + minor;
    }
}
