package org.scholargraph.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/**
 * Records written over several lines each, one after the other, as {@code jq} prints them. JSON that breaks off or is
 * damaged ends the import: nobody can tell where the next record begins.
 */
final class JsonDocuments implements RecordReader {

    private static final long LONGEST_FILE = 64L << 20;

    private static final ObjectMapper MAPPER = new ObjectMapper(JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxDocumentLength(LONGEST_FILE)
                    .build())
            .build());

    private final String name;
    private final JsonParser parser;
    private final RecordTypes types = new RecordTypes();
    private boolean anyRead;

    JsonDocuments(String name, InputStream in) throws IOException {
        this.name = name;
        this.parser = MAPPER.createParser(in);
    }

    static boolean isStart(String text) {
        return text.startsWith("{");
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        try {
            if (parser.nextToken() == null) {
                return null;
            }
            var line = parser.currentTokenLocation().getLineNr();
            JsonNode json = MAPPER.readTree(parser);
            anyRead = true;
            return RawRecord.json(name, line, json::toString, json, types::read);
        } catch (JsonProcessingException e) {
            throw broken(name, parser, anyRead, e);
        }
    }

    /** Broken JSON ends the import, unless it breaks so early that it may be no JSON at all. */
    static RuntimeException broken(String name, JsonParser parser, boolean anyRead, JsonProcessingException e) {
        var place = e.getLocation() == null ? parser.currentLocation() : e.getLocation();
        return anyRead
                ? ImportFailure.brokenPage(name, place.getLineNr(), e)
                : new NotImportable(
                        "is no JSON, or broken, at line " + place.getLineNr() + ": " + e.getOriginalMessage());
    }
}
