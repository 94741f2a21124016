package org.scholargraph.ingest;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The records of a change of a store in use.
 *
 * @param incoming those that come
 * @param gone keys of those that go
 * @param store what was read of those that are there so far
 */
record ChangedRecords(Collection<? extends SourceRecord> incoming, Set<String> gone, StoreReading store) {

    /** Those that come, stay or go. */
    Stream<SourceRecord> all() {
        return Stream.concat(incoming.stream(), store.records().map(store::text));
    }

    /** Those that go. */
    Stream<SourceRecord> leaving() {
        return store.records().filter(record -> gone.contains(record.key())).map(store::text);
    }

    /** Those that come or stay. */
    Stream<SourceRecord> staying() {
        return Stream.concat(
                incoming.stream(),
                store.records().filter(record -> !gone.contains(record.key())).map(store::text));
    }
}
