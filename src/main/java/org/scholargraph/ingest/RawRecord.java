package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands in a file.
 *
 * @param line where it begins, from 1
 * @param text as it came
 * @param json null where it can't be read
 * @param problem why not
 */
record RawRecord(
        long line,
        String text,
        @Nullable JsonNode json,
        @Nullable String problem) {

    static RawRecord read(long line, String text, JsonNode json) {
        return new RawRecord(line, text, json, null);
    }

    static RawRecord broken(long line, String text, String problem) {
        return new RawRecord(line, text, null, problem);
    }
}
