package org.scholargraph.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.Lines.Line;

/** One record a line. A line that is no JSON is a broken record, and the next line is read. */
final class JsonLines implements RecordReader {

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final Lines lines;
    private final RecordTypes types = new RecordTypes();

    JsonLines(String file, InputStream in) {
        this.file = file;
        this.lines = new Lines(in);
    }

    /** Whether the first line is a record, if a broken one, and not the first of several that make one. */
    static boolean isStart(String text) {
        var lines = text.lines()
                .filter(line -> !line.isBlank())
                .limit(2)
                .map(String::strip)
                .toList();
        return text.startsWith("{")
                && (lines.size() == 1
                        || lines.getFirst().endsWith("}")
                        || lines.getLast().startsWith("{"));
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        var line = lines.next();
        if (line == null) {
            return null;
        }
        return line.problem() == null
                ? parsed(line)
                : RawRecord.broken(file, line.number(), line.text(), line.problem());
    }

    private RawRecord parsed(Line line) {
        try {
            return RawRecord.json(file, line.number(), line::text, MAPPER.readTree(line.bytes()), types::read);
        } catch (JsonProcessingException e) {
            return RawRecord.broken(file, line.number(), line.text(), "it is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            return RawRecord.broken(file, line.number(), line.text(), "it is not UTF-8: " + e.getMessage());
        }
    }
}
