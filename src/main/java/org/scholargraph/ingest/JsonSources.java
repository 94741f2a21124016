package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Records in JSON that are not of OpenAlex, told by their fields: of arXiv, of ROR, in CSL-JSON. */
final class JsonSources {

    private JsonSources() {}

    /**
     * What a record says; null where it is none of these.
     *
     * @throws RejectedRecord when it can't be taken
     */
    static @Nullable SourceRecord find(JsonNode json) {
        if (ArxivPapers.isOne(json)) {
            return ArxivPapers.read(json);
        }
        if (RorOrganisations.isOne(json)) {
            return RorOrganisations.read(json);
        }
        return CslPapers.isOne(json) ? CslPapers.read(json) : null;
    }
}
