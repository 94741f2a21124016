package org.scholargraph.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** One record a line. A line that is no JSON is a broken record, and the next line is read. */
final class JsonLines implements RecordReader {

    /** The longest line that is read; the longest work of OpenAlex seen is 0.3 MB. */
    private static final int LONGEST_LINE = 32 << 20;

    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final String file;
    private final InputStream in;
    private final RecordTypes types;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 16);
    private final byte[] chunk = new byte[1 << 16];
    private int from;
    private int until;
    private long number;

    JsonLines(String file, InputStream in) {
        this.file = file;
        this.types = new RecordTypes();
        this.in = in;
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
        while (true) {
            var fits = readLine();
            if (fits == null) {
                return null;
            }
            var bytes = line.toByteArray();
            if (!fits) {
                return RawRecord.broken(
                        file, number, start(bytes), "the line is longer than " + (LONGEST_LINE >> 20) + " MiB");
            }
            var text = new String(bytes, StandardCharsets.UTF_8);
            if (!text.isBlank()) {
                return parsed(bytes, text);
            }
        }
    }

    private RawRecord parsed(byte[] bytes, String text) {
        try {
            return RawRecord.json(file, number, text.strip(), MAPPER.readTree(bytes), types::read);
        } catch (JsonProcessingException e) {
            return RawRecord.broken(file, number, text.strip(), "it is not JSON: " + e.getOriginalMessage());
        } catch (IOException e) {
            return RawRecord.broken(file, number, text.strip(), "it is not UTF-8: " + e.getMessage());
        }
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, 1000), StandardCharsets.UTF_8) + "…";
    }

    /** Reads a line into the buffer: whether it fitted, or null at the end of the file. */
    private @Nullable Boolean readLine() throws IOException {
        line.reset();
        if (!more()) {
            return null;
        }
        number++;
        boolean fits = true;
        boolean ended = false;
        while (!ended && more()) {
            int end = indexOfLineEnd();
            int length = end - from;
            fits = fits && line.size() + length <= LONGEST_LINE;
            if (fits) {
                line.write(chunk, from, length);
            }
            ended = end < until;
            from = ended ? end + 1 : end;
        }
        return fits;
    }

    /** Whether there is anything left to read, now in the chunk. */
    private boolean more() throws IOException {
        if (from == until) {
            from = 0;
            until = Math.max(0, in.read(chunk));
        }
        return from < until;
    }

    private int indexOfLineEnd() {
        int end = from;
        while (end < until && chunk[end] != '\n') {
            end++;
        }
        return end;
    }
}
