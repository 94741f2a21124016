package org.scholargraph.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages as the API of OpenAlex gives them, {@code {"meta": …, "results": [record, …]}}, one or several in a file, or a bare
 * array of records; what Crossref's API answers, {@code {"status": "ok", …, "message": record}}, or, for a list, {@code
 * {"status": "ok", "message-type": "work-list", …, "message": {…, "items": [record, …]}}}. JSON that breaks off or is
 * damaged ends the import: nobody can tell where the next record begins.
 */
final class ApiPages implements RecordReader {

    private static final Pattern START =
            Pattern.compile("\\{\\s*\"(?:(?:meta|results|group_by)\"\\s*:|status\"\\s*:\\s*\"ok\")|\\[");

    private static final Set<String> RECORDS = Set.of("results", "items");

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final String name;
    private final JsonParser parser;
    private final RecordTypes types;
    private boolean inRecords;
    private boolean inList;
    private boolean anyRead;

    ApiPages(String name, InputStream in) throws IOException {
        this.name = name;
        this.types = new RecordTypes();
        this.parser = MAPPER.createParser(in);
    }

    static boolean isStart(String text) {
        return START.matcher(text).lookingAt();
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        try {
            while (inRecords || seekRecords()) {
                if (!inRecords || parser.nextToken() != JsonToken.END_ARRAY) {
                    return record();
                }
                inRecords = false;
            }
            return null;
        } catch (JsonProcessingException e) {
            throw JsonDocuments.broken(name, parser, anyRead, e);
        }
    }

    private RawRecord record() throws IOException {
        var line = parser.currentTokenLocation().getLineNr();
        JsonNode json = MAPPER.readTree(parser);
        anyRead = true;
        return RawRecord.json(name, line, json::toString, json, types::read);
    }

    /**
     * Goes to the next records: an array at the root, {@code results} or {@code items} of an object there, or a {@code message}
     * that is one record by itself.
     *
     * @return whether there are any
     */
    private boolean seekRecords() throws IOException {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            if (token == JsonToken.START_ARRAY && isAtRoot()) {
                return inRecords = true;
            }
            if (token == JsonToken.FIELD_NAME) {
                var field = parser.currentName();
                var value = parser.nextToken();
                if (value == JsonToken.START_ARRAY && RECORDS.contains(field)) {
                    return inRecords = true;
                }
                if (field.equals("message-type")) {
                    inList = parser.getText().endsWith("-list");
                } else if (field.equals("message") && value == JsonToken.START_OBJECT) {
                    if (!inList) {
                        return true;
                    }
                } else {
                    parser.skipChildren();
                }
            }
        }
        return false;
    }

    private boolean isAtRoot() {
        var parent = parser.getParsingContext().getParent();
        return parent != null && parent.inRoot();
    }
}
