package org.scholargraph.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How records are kept in the graph. */
final class RecordCodec {

    /** Lists that are empty are left out: they were a third of all that is kept of a paper of the ACL Anthology. */
    private static final ObjectMapper MAPPER = JsonMapper.builder()
            .withConfigOverride(List.class, lists -> lists.setIncludeAsProperty(
                            JsonInclude.Value.construct(JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
                    .setSetterInfo(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private RecordCodec() {}

    /** What a record describes: a kind of thing, or {@code merge}. */
    static String kind(SourceRecord record) {
        return switch (record) {
            case PaperRecord paper -> "paper";
            case EntityRecord entity -> entity.kind().toString();
            case MergeRecord merge -> "merge";
        };
    }

    static String json(SourceRecord record) {
        try {
            return MAPPER.writeValueAsString(record);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A record as it was kept.
     *
     * @param kind as {@link #kind} has it
     * @param abstractText of a paper, which is kept beside the record
     */
    static SourceRecord record(String kind, String json, @Nullable String abstractText) {
        try {
            return switch (kind) {
                case "paper" -> MAPPER.readValue(json, PaperRecord.class).with(abstractText);
                case "merge" -> MAPPER.readValue(json, MergeRecord.class);
                default -> MAPPER.readValue(json, EntityRecord.class);
            };
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
