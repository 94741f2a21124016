package org.scholargraph.ingest;

import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;

/**
 * A source says that two of its ids are of one thing.
 *
 * @param kind of the thing
 * @param former the id that is given up
 * @param id the id that stays
 * @param updatedAt when the source said so, empty where it does not say
 */
record MergeRecord(EntityKind kind, String former, String id, String updatedAt) implements SourceRecord {

    @Override
    public @Nullable Origin origin() {
        return null;
    }

    @Override
    public Origin source() {
        return Origin.of(former);
    }

    @Override
    public String key() {
        return "merge:" + former;
    }
}
