package org.scholargraph.projection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/** Texts of numbered things, all in one array: 8 bytes a thing and those of the text, where a string would cost 56 more. */
public final class Labels {

    /** No thing has one. */
    static final Labels NONE = new Labels(new int[0], new int[0], new byte[0]);

    private final int[] starts;
    private final int[] ends;
    private final byte[] letters;

    private Labels(int[] starts, int[] ends, byte[] letters) {
        this.starts = starts;
        this.ends = ends;
        this.letters = letters;
    }

    /** The text of a thing, null where it has none. */
    public @Nullable String find(int number) {
        return number >= ends.length || ends[number] == starts[number]
                ? null
                : new String(letters, starts[number], ends[number] - starts[number], UTF_8);
    }

    /** Bytes of the arrays. */
    public long bytes() {
        return 4L * (starts.length + ends.length) + letters.length;
    }

    /** Takes texts in any order. */
    static final class Builder {

        private final int[] starts;
        private final int[] ends;
        private final ByteArrayOutputStream letters = new ByteArrayOutputStream();

        Builder(int things) {
            starts = new int[things];
            ends = new int[things];
        }

        void put(int number, @Nullable String text) {
            if (text != null) {
                starts[number] = letters.size();
                letters.writeBytes(text.getBytes(UTF_8));
                ends[number] = letters.size();
            }
        }

        Labels build() {
            return new Labels(starts, ends, letters.toByteArray());
        }
    }
}
