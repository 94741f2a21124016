package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A record as it stands in a file.
 *
 * @param file the name of the file
 * @param line where it begins, from 1
 * @param id what it calls itself, where that can be told
 * @param text as it came
 * @param parsing reads what it says
 */
record RawRecord(String file, long line, @Nullable String id, String text, Parsing parsing) {

    /** Reads what a record says. */
    interface Parsing {

        /**
         * @throws RejectedRecord when it can't be taken
         * @throws NotImportable when it shows that the file holds something else
         */
        SourceRecord read();
    }

    /** A record in JSON. */
    static RawRecord json(String file, long line, String text, JsonNode json, Function<JsonNode, SourceRecord> type) {
        var id = json.path("id").textValue();
        return new RawRecord(file, line, id, text, () -> type.apply(json));
    }

    /** A record that can't be read. */
    static RawRecord broken(String file, long line, String text, String problem) {
        return new RawRecord(file, line, null, text, () -> {
            throw new RejectedRecord(problem);
        });
    }

    /**
     * What it says.
     *
     * @throws RejectedRecord when it can't be taken
     * @throws NotImportable when it shows that the file holds something else
     */
    SourceRecord read() {
        return parsing.read();
    }
}
