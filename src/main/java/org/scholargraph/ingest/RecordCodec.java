package org.scholargraph.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** How records are kept in the graph. */
final class RecordCodec {

    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private RecordCodec() {}

    static String json(PaperRecord record) {
        try {
            return MAPPER.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    static PaperRecord record(String json) {
        try {
            return MAPPER.readValue(json, PaperRecord.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Tells two versions of a record apart.
     *
     * @param hyperauthored what the limit in force makes of it: with another limit the record counts as another
     */
    static String digest(String json, @Nullable String abstractText, boolean hyperauthored) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(json.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) (hyperauthored ? 1 : 0));
            digest.update(String.valueOf(abstractText).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(), 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
