package org.scholargraph.ingest;

import java.util.List;
import org.scholargraph.ingest.GraphWriter.Outcome;

/** Where the records of an import go. */
interface ImportTarget extends AutoCloseable {

    /** Takes in a batch. */
    Outcome store(List<SourceRecord> records);

    /** Keeps records that could not be taken. */
    void reject(List<Rejection> rejections);

    /** All records are there, and are in the graph when this returns. */
    default void finish() {}

    /** Whether what was taken in is in the graph before the end. */
    boolean commitsAtOnce();

    @Override
    default void close() {}
}
