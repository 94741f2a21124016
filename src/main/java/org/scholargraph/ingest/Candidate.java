package org.scholargraph.ingest;

import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.Rows.Known;

/** A record that would be stored, with the figures that decide whether it is. */
record Candidate(SourceRecord record, String json, String digest) {

    static Candidate of(SourceRecord record, int mostAuthors) {
        var json = RecordCodec.json(record);
        var digest = record instanceof PaperRecord paper
                ? RecordCodec.digest(json, paper.abstractText(), paper.hyperauthored(mostAuthors))
                : RecordCodec.digest(json, null, false);
        return new Candidate(record, json, digest);
    }

    /** A later version replaces an earlier one; of two with the same date the one that comes later does. */
    boolean replaces(@Nullable Known known) {
        return known == null || (!isThat(known) && known.updatedAt().compareTo(record.updatedAt()) <= 0);
    }

    /** Whether it is what is there already. */
    boolean isThat(@Nullable Known known) {
        return known != null && known.digest().equals(digest);
    }

    Known known() {
        return new Known(record.key(), digest, record.updatedAt());
    }
}
