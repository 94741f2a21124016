package org.scholargraph.ingest;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What one source says of one thing. */
sealed interface SourceRecord permits PaperRecord, EntityRecord, MergeRecord {

    /** The id of the thing, as its source writes it. */
    String id();

    /** Where it is from, null where that is what the id tells. */
    @Nullable
    Origin origin();

    /** Where it is from. */
    default Origin source() {
        return Objects.requireNonNullElseGet(origin(), () -> Origin.of(id()));
    }

    /**
     * Tells the record from all others: a later one by the same key replaces it. What several sources say of one id are
     * records of several keys, so none of it is lost.
     */
    default String key() {
        return origin() == null ? id() : origin() + " " + id();
    }

    /** When the source last changed the record, comparable as text; empty where it does not say. */
    String updatedAt();
}
