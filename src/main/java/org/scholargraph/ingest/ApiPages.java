package org.scholargraph.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Pages as the API gives them, {@code {"meta": …, "results": [record, …]}}, one or several in a file, or a bare array of
 * records. JSON that breaks off or is damaged ends the import: nobody can tell where the next record begins.
 */
final class ApiPages implements RecordReader {

    private static final Pattern START = Pattern.compile("\\{\\s*\"(meta|results|group_by)\"\\s*:|\\[");

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private final String name;
    private final JsonParser parser;
    private final RecordTypes types;
    private boolean inRecords;
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
                if (parser.nextToken() != JsonToken.END_ARRAY) {
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
        return RawRecord.json(name, line, json.toString(), json, types::read);
    }

    /** Goes to the next array of records: at the root, or in {@code results} of an object at the root. */
    private boolean seekRecords() throws IOException {
        for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
            var atRoot = parser.getParsingContext().getParent() != null
                    && parser.getParsingContext().getParent().inRoot();
            if (token == JsonToken.START_ARRAY && atRoot) {
                return inRecords = true;
            }
            if (token == JsonToken.FIELD_NAME && atRoot) {
                var records = "results".equals(parser.currentName());
                if (parser.nextToken() == JsonToken.START_ARRAY && records) {
                    return inRecords = true;
                }
                parser.skipChildren();
            }
        }
        return false;
    }
}
