package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells by its fields what a record is: a work of OpenAlex, or a paper as the bundled sample writes it. */
final class RecordTypes {

    private static final Map<Character, String> OTHERS =
            Map.of('A', "authors", 'I', "institutions", 'S', "sources", 'T', "topics", 'C', "concepts");

    private final String file;
    private boolean anyRead;

    /** @param file whose records these are */
    RecordTypes(String file) {
        this.file = file;
    }

    /**
     * What a record says.
     *
     * @throws RejectedRecord when the record can't be taken
     * @throws ImportFailure when the first record shows that the file holds something else
     */
    SourceRecord read(JsonNode json) {
        var ofAnother = JsonSources.find(json);
        if (ofAnother != null) {
            anyRead = true;
            return ofAnother;
        }
        var other = anyRead ? null : other(json);
        if (other != null) {
            throw ImportFailure.wrongFormat(file, "holds " + other + " of OpenAlex");
        }
        anyRead = true;
        return ListedPapers.isOne(json) ? ListedPapers.read(json) : OpenAlexWorks.read(json);
    }

    private static @Nullable String other(JsonNode json) {
        var kind = OpenAlexId.kind(json.path("id").textValue());
        return json.has("authorships") || kind == null ? null : OTHERS.get(kind);
    }
}
