package org.scholargraph.ingest;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The relationships of one type between nodes of two kinds in a bulk load.
 *
 * @param from the nodes that they begin at
 * @param to the nodes that they end at
 */
record BulkTies(BulkFile file, BulkNodes from, BulkNodes to) {

    /** Writes a relationship; the values stay as they are. */
    void tie(String from, String to, Map<String, ? extends @Nullable Object> values) {
        tie(from, this.to.number(to), values);
    }

    /**
     * Writes a relationship to a node without an id; the values stay as they are.
     *
     * @param to the number of that node
     */
    void tie(String from, int to, Map<String, ? extends @Nullable Object> values) {
        file.tie(this.from.number(from), to, values);
    }

    /** How many there are. */
    long count() {
        return file.lines();
    }
}
