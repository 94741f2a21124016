package org.scholargraph.ingest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Cuts BibTeX into its entries by their braces. An entry that never closes ends where another begins at the start of a line,
 * so that one mistake costs one entry. What is not UTF-8 is read in the encoding that a comment such as JabRef's
 * {@code % Encoding: Cp1250} names, else in that of Windows: old files are.
 */
final class BibtexEntries {

    private static final int LONGEST = 1 << 20;
    private static final int DEEPEST = 100;
    private static final int LONGEST_KIND = 40;
    private static final int LONGEST_COMMENT = 100;
    private static final Pattern ENCODING = Pattern.compile("% *Encoding: *([\\w:.-]+) *", Pattern.CASE_INSENSITIVE);
    private static final Charset OF_WINDOWS = Charset.forName("windows-1252");

    /** Gives each byte as a letter: all that counts here is in ASCII. */
    private final PushbackReader in;

    private final StringBuilder text = new StringBuilder();
    private Charset otherwise = OF_WINDOWS;
    private long line = 1;

    BibtexEntries(InputStream in) {
        this.in = new PushbackReader(
                new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1)), LONGEST_KIND + 8);
    }

    /**
     * A piece of the file that begins with {@code @}.
     *
     * @param line where it begins
     * @param kind such as {@code article}, in lower case
     * @param text as it came; the beginning of it where it is too long
     * @param content what stands between its braces
     * @param problem why it can't be read; null where it can
     */
    record Entry(
            long line,
            String kind,
            String text,
            String content,
            @Nullable String problem) {}

    /** The next entry, or null at the end. */
    @Nullable
    Entry next() throws IOException {
        for (int next = read(); next >= 0; next = read()) {
            if (next == '%') {
                skipLine();
            } else if (next == '@') {
                long from = line;
                var head = head();
                if (head != null) {
                    return entry(from, head);
                }
            }
        }
        return null;
    }

    /** What follows an {@code @} up to the opening brace, and that; null, and nothing read, where no entry begins there. */
    private @Nullable String head() throws IOException {
        var head = new StringBuilder();
        while (head.length() < LONGEST_KIND) {
            int next = in.read();
            if (next >= 0) {
                head.append((char) next);
            }
            if ((next == '{' || next == '(')
                    && !head.substring(0, head.length() - 1).isBlank()) {
                head.chars().filter(letter -> letter == '\n').forEach(end -> line++);
                return head.toString();
            }
            if (next < 0 || !(isLetter(next) || Character.isWhitespace(next))) {
                break;
            }
        }
        in.unread(head.toString().toCharArray());
        return null;
    }

    private static boolean isLetter(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    private Entry entry(long from, String head) throws IOException {
        var kind = head.substring(0, head.length() - 1).strip().toLowerCase(Locale.ROOT);
        var round = head.endsWith("(");
        text.setLength(0);
        int depth = 0;
        int deepest = 0;
        long length = 0;
        boolean quoted = false;
        boolean atLineStart = false;
        for (int next = read(); next >= 0; next = read()) {
            if (next == '@' && atLineStart && beginsEntry()) {
                in.unread(next);
                return ended(from, head, kind, "its braces are not closed before the next entry");
            }
            if (depth == 0 && (round ? next == ')' && !quoted : next == '}')) {
                return ended(from, head, kind, problem(length, deepest));
            }
            quoted ^= next == '"' && depth == 0;
            depth = Math.max(0, depth + (next == '{' ? 1 : next == '}' ? -1 : 0));
            deepest = Math.max(deepest, depth);
            atLineStart = next == '\n' || atLineStart && Character.isWhitespace(next);
            if (++length <= LONGEST) {
                text.append((char) next);
            }
        }
        return ended(from, head, kind, "its braces are not closed before the end of the file");
    }

    private boolean beginsEntry() throws IOException {
        var head = head();
        if (head == null) {
            return false;
        }
        head.chars().filter(letter -> letter == '\n').forEach(end -> line--);
        in.unread(head.toCharArray());
        return true;
    }

    private @Nullable String problem(long length, int deepest) {
        if (length > LONGEST) {
            return "the entry is longer than " + (LONGEST >> 20) + " MiB";
        }
        if (text.indexOf("\0") >= 0) {
            return "the entry holds a NUL";
        }
        return deepest > DEEPEST ? "its braces are nested more than " + DEEPEST + " deep" : null;
    }

    private Entry ended(long from, String head, String kind, @Nullable String problem) {
        var content = decoded(text.toString());
        var close = head.endsWith("(") ? ")" : "}";
        var shown = problem == null ? content + close : content.substring(0, Math.min(content.length(), 1000));
        return new Entry(from, kind, "@" + head + shown, content, problem);
    }

    private String decoded(String bytes) {
        var encoded = bytes.getBytes(StandardCharsets.ISO_8859_1);
        try {
            return Utf8.text(encoded);
        } catch (CharacterCodingException notUtf8) {
            return new String(encoded, otherwise);
        }
    }

    private void skipLine() throws IOException {
        var comment = new StringBuilder("%");
        for (int next = read(); next >= 0 && next != '\n'; next = read()) {
            if (comment.length() < LONGEST_COMMENT && next != '\r') {
                comment.append((char) next);
            }
        }
        var encoding = ENCODING.matcher(comment);
        if (encoding.matches() && Charset.isSupported(encoding.group(1))) {
            otherwise = Charset.forName(encoding.group(1));
        }
    }

    private int read() throws IOException {
        int next = in.read();
        line += next == '\n' ? 1 : 0;
        return next;
    }
}
