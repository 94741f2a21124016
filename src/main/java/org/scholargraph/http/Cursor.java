package org.scholargraph.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;

/**
 * Where a list goes on: the key of the last record (its sort values and its id) with a digest of the question, so that it
 * is of no use for another one. It never expires. A value of the key is null, a whole or floating number, a text, a truth
 * value or a date.
 */
public final class Cursor {

    private static final int DIGEST = 8;
    private static final int CHECKSUM = 8;

    private Cursor() {}

    /** What a list was asked, in one spelling: which list (with the id it is of, if any), the filters given, the sort. */
    public static String question(String list, Map<String, ?> filters, String sort) {
        return list + " " + new TreeMap<>(filters) + " " + sort;
    }

    /** Writes the key of the last record of a page. */
    public static String encode(String question, List<? extends @Nullable Object> key) {
        try (var bytes = new ByteArrayOutputStream();
                var data = new DataOutputStream(bytes)) {
            data.write(digest(question));
            for (var value : key) {
                write(data, value);
            }
            data.writeLong(checksum(bytes.toByteArray()));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads the key after which the list goes on.
     *
     * @throws InvalidParameters where the text is no cursor, or one of another question
     */
    public static List<@Nullable Object> decode(String question, String cursor) {
        try {
            var bytes = Base64.getUrlDecoder().decode(cursor);
            var data = ByteBuffer.wrap(bytes, 0, bytes.length - CHECKSUM).slice();
            if (ByteBuffer.wrap(bytes).getLong(bytes.length - CHECKSUM)
                    != checksum(Arrays.copyOf(bytes, data.limit()))) {
                throw malformed(cursor);
            }
            var digest = new byte[DIGEST];
            data.get(digest);
            if (!Arrays.equals(digest, digest(question))) {
                throw InvalidParameters.parameter(
                        "cursor", "The cursor is of another question: leave it out to begin this one.");
            }
            return read(data);
        } catch (IllegalArgumentException
                | NegativeArraySizeException
                | IndexOutOfBoundsException
                | BufferUnderflowException
                | DateTimeException e) {
            throw malformed(cursor);
        }
    }

    private static InvalidParameters malformed(String cursor) {
        return InvalidParameters.parameter(
                "cursor", "'%s' is not a cursor: take meta.nextCursor of the page before.".formatted(cursor));
    }

    private static void write(DataOutputStream data, @Nullable Object value) throws IOException {
        switch (value) {
            case null -> data.writeByte('n');
            case Boolean truth -> data.writeByte(truth ? 't' : 'f');
            case Double number -> {
                data.writeByte('d');
                data.writeDouble(number);
            }
            case Number number -> {
                data.writeByte('l');
                data.writeLong(number.longValue());
            }
            case LocalDate date -> {
                data.writeByte('D');
                data.writeLong(date.toEpochDay());
            }
            case String text -> {
                data.writeByte('s');
                data.writeInt(text.getBytes(UTF_8).length);
                data.write(text.getBytes(UTF_8));
            }
            default -> throw new IllegalArgumentException("a cursor can't hold " + value.getClass());
        }
    }

    private static List<@Nullable Object> read(ByteBuffer data) {
        var key = new ArrayList<@Nullable Object>();
        while (data.hasRemaining()) {
            key.add(
                    switch (data.get()) {
                        case 'n' -> null;
                        case 't' -> true;
                        case 'f' -> false;
                        case 'd' -> data.getDouble();
                        case 'l' -> data.getLong();
                        case 'D' -> LocalDate.ofEpochDay(data.getLong());
                        case 's' -> text(data);
                        default -> throw new IllegalArgumentException("no such type");
                    });
        }
        return Collections.unmodifiableList(key);
    }

    private static String text(ByteBuffer data) {
        var bytes = new byte[Math.min(data.getInt(), data.remaining())];
        data.get(bytes);
        return new String(bytes, UTF_8);
    }

    private static byte[] digest(String question) {
        return Arrays.copyOf(Digests.sha256(question), DIGEST);
    }

    private static long checksum(byte[] bytes) {
        var checksum = new CRC32();
        checksum.update(bytes);
        return checksum.getValue();
    }
}
