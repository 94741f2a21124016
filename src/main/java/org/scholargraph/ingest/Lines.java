package org.scholargraph.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** The lines of a file, one after the other; of an endless one no more is kept than fits. */
final class Lines {

    /** The longest line that is read; the longest work of OpenAlex seen is 0.3 MB. */
    private static final int LONGEST = 32 << 20;

    private static final int SHOWN_OF_LONGER = 1000;

    private final InputStream in;
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(1 << 16);
    private final byte[] chunk = new byte[1 << 16];
    private int from;
    private int until;
    private long number;

    Lines(InputStream in) {
        this.in = in;
    }

    /**
     * A line that is not blank.
     *
     * @param number from 1
     * @param bytes without its end
     * @param text without blanks around it; only the start of one that is too long
     * @param problem why it can't be read
     */
    record Line(
            long number,
            byte[] bytes,
            String text,
            @Nullable String problem) {}

    /** The next line that is not blank, null after the last. */
    @Nullable
    Line next() throws IOException {
        while (true) {
            var fits = readLine();
            if (fits == null) {
                return null;
            }
            var bytes = line.toByteArray();
            if (!fits) {
                var start = new String(bytes, 0, Math.min(bytes.length, SHOWN_OF_LONGER), StandardCharsets.UTF_8);
                return new Line(number, bytes, start + "…", "the line is longer than " + (LONGEST >> 20) + " MiB");
            }
            var text = new String(bytes, StandardCharsets.UTF_8).strip();
            if (!text.isEmpty()) {
                return new Line(number, bytes, text, null);
            }
        }
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
            fits = fits && line.size() + length <= LONGEST;
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
