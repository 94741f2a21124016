package org.scholargraph.ingest;

/** Where the records of an import go. */
interface ImportTarget extends AutoCloseable {

    /** Takes in a batch; the answer is the import after it. */
    ImportJob store(ImportJob job, RecordBatch batch);

    /** All records are there, and are in the graph when this returns. */
    default void finish() {}

    /** Whether what was taken in is in the graph before the end. */
    boolean commitsAtOnce();

    @Override
    default void close() {}
}
