package org.scholargraph.ingest;

/** What one source says of one thing. */
sealed interface SourceRecord permits PaperRecord, EntityRecord, MergeRecord {

    /** The id of the thing, as its source writes it. */
    String id();

    /** Tells the record from all others: a later one by the same key replaces it. */
    default String key() {
        return id();
    }

    /** When the source last changed the record, comparable as text; empty where it does not say. */
    String updatedAt();
}
