package org.scholargraph.ingest;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * A record that was not taken.
 *
 * @param number counts the rejected records of the import, from 1
 * @param file where it stands
 * @param line where it begins in that file, from 1
 * @param id what it calls itself, where that can be read
 * @param reason why it was not taken
 * @param record as it came, with what it needs to be read again: a paper of the ACL Anthology in its volume, a row of a table
 *     below the names of its columns
 */
@Serdeable
record Rejection(
        long number, String file, long line, @Nullable String id, String reason, String record) {

    static Rejection of(long number, RawRecord raw, String reason) {
        var id = raw.id() == null ? null : Folding.storable(raw.id());
        return new Rejection(
                number,
                raw.file(),
                raw.line(),
                id,
                Folding.storable(reason),
                Folding.storable(raw.text().get()));
    }
}
