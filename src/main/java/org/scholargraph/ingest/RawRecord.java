package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A record as it stands in a file.
 *
 * @param file the name of the file
 * @param line where it begins, from 1
 * @param id what it calls itself, where that can be told
 * @param text gives it as it came
 * @param parsing reads what it says
 */
record RawRecord(String file, long line, @Nullable String id, Supplier<String> text, Parsing parsing) {

    /** How the reason begins where the fault is ours. */
    static final String UNFORESEEN = "it can't be read, which nobody foresaw; please report it with this record: ";

    private static final Logger LOG = LoggerFactory.getLogger(RawRecord.class);

    /** What is longer is no id. */
    private static final int LONGEST_ID = 1_000;

    /** Reads what a record says. */
    interface Parsing {

        /**
         * @throws RejectedRecord when it can't be taken
         * @throws NotImportable when it shows that the file holds something else
         */
        SourceRecord read();
    }

    /** A record in JSON. */
    static RawRecord json(
            String file, long line, Supplier<String> text, JsonNode json, Function<JsonNode, SourceRecord> type) {
        var id = json.path("id").textValue();
        var shown = id == null || id.length() > LONGEST_ID ? null : id;
        return new RawRecord(file, line, shown, text, () -> type.apply(json));
    }

    /** A record that can't be read. */
    static RawRecord broken(String file, long line, String text, String problem) {
        return new RawRecord(file, line, null, () -> text, () -> {
            throw new RejectedRecord(problem);
        });
    }

    /**
     * What it says. A fault of ours costs this record only, and is said in the log.
     *
     * @throws RejectedRecord when it can't be taken
     * @throws NotImportable when it shows that the file holds something else
     */
    SourceRecord read() {
        try {
            return parsing.read();
        } catch (RejectedRecord | NotImportable e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.warn("The record in line {} of {} can't be read: {}", line, file, e.toString());
            LOG.debug("Why it can't be read", e);
            throw new RejectedRecord(UNFORESEEN + e.getClass().getSimpleName());
        }
    }
}
