package org.scholargraph.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;

/**
 * A source says that two of its ids are of one thing.
 *
 * @param kind of the thing
 * @param former the id that is given up
 * @param id the id that stays
 * @param updatedAt when the source said so, empty where it does not say
 * @param origin where the record is from, null where that is what the former id tells
 */
record MergeRecord(
        EntityKind kind,
        String former,
        String id,
        String updatedAt,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Origin origin)
        implements SourceRecord {

    MergeRecord(EntityKind kind, String former, String id, String updatedAt) {
        this(kind, former, id, updatedAt, null);
    }

    /** The same record, and where it is from. */
    MergeRecord from(Origin source) {
        return new MergeRecord(kind, former, id, updatedAt, source == Origin.of(former) ? null : source);
    }

    @Override
    public Origin source() {
        return Objects.requireNonNullElseGet(origin, () -> Origin.of(former));
    }

    @Override
    public String key() {
        return (origin == null ? "" : origin + " ") + "merge:" + former;
    }
}
