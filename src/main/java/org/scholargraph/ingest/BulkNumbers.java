package org.scholargraph.ingest;

import java.util.BitSet;

/** Numbers the nodes of a bulk load, of whatever kind, from 0 on without a gap; by these numbers the graph will hold them. */
final class BulkNumbers {

    private final BitSet written = new BitSet();
    private int next;

    /** The number of a node that has none yet. */
    int take() {
        return next++;
    }

    /** Notes that a node is written. */
    void write(int number) {
        if (written.get(number)) {
            throw new IllegalStateException("node " + number + " is written twice");
        }
        written.set(number);
    }

    /** Makes sure that all nodes that have a number are written: the importer believes whoever ties them that they are there. */
    void check() {
        if (written.cardinality() != next) {
            throw new IllegalStateException("node " + written.nextClearBit(0) + " is tied, and not written");
        }
    }
}
