package org.scholargraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ObjectResolutionException;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.jspecify.annotations.Nullable;

/**
 * The entries of a BibTeX file, of which one at a time is parsed. Texts that {@code @string} names are known to the entries
 * after it; {@code @comment} and {@code @preamble} are no records. What an entry does not say, the one that it names in
 * {@code crossref} may.
 */
final class BibtexFile implements RecordReader {

    private static final Set<String> NO_RECORDS = Set.of("comment", "preamble");
    private static final int LONGEST_NAMED_TEXT = 4096;
    private static final int MOST_NAMED_TEXTS = 10_000;
    private static final int MOST_JOINTS = 1000;

    private static final Pattern ENTRY = Pattern.compile("^ *@ *[A-Za-z]+\\s*[{(]", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\d_:.+/-]+");

    private final String file;
    private final BibtexEntries entries;
    private final Map<String, String> named = new HashMap<>();
    private final BibtexParents parents = new BibtexParents();
    private final Deque<RawRecord> ready = new ArrayDeque<>();

    BibtexFile(String file, InputStream in) {
        this.file = file;
        this.entries = new BibtexEntries(in);
    }

    /** Whether a text that begins so has an entry at the start of a line, whatever stands before it. */
    static boolean isStart(String text) {
        return !text.startsWith("{")
                && !text.startsWith("[")
                && ENTRY.matcher(text).find();
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        while (ready.isEmpty()) {
            var entry = entries.next();
            if (entry == null) {
                parents.left().forEach(left -> ready.add(record(left)));
                return ready.poll();
            }
            take(entry);
        }
        return ready.remove();
    }

    private void take(BibtexEntries.Entry entry) {
        if (NO_RECORDS.contains(entry.kind())) {
            return;
        }
        if (entry.problem() != null) {
            ready.add(RawRecord.broken(file, entry.line(), entry.text(), entry.problem()));
        } else if (entry.kind().equals("string")) {
            remember(entry);
        } else if (!parents.delays(entry)) {
            ready.add(record(entry));
            var key = key(entry);
            if (key != null && parents.mayBeParent(key, entry.kind())) {
                parents.add(key, parentFields(entry)).forEach(child -> ready.add(record(child)));
            }
        }
    }

    private RawRecord record(BibtexEntries.Entry entry) {
        return new RawRecord(file, entry.line(), key(entry), entry::text, () -> read(entry));
    }

    /** None where the entry can't be read, as its own record says. */
    private Map<String, String> parentFields(BibtexEntries.Entry entry) {
        try {
            return fields(entry);
        } catch (RejectedRecord e) {
            return Map.of();
        }
    }

    private static @Nullable String key(BibtexEntries.Entry entry) {
        var comma = entry.content().indexOf(',');
        return comma < 0 ? null : Folding.tidy(entry.content().substring(0, Math.min(comma, 200)));
    }

    private void remember(BibtexEntries.Entry entry) {
        try {
            parsed(entry.kind(), entry.content()).getStrings().values().forEach(this::remember);
        } catch (RejectedRecord e) {
            ready.add(RawRecord.broken(file, entry.line(), entry.text(), e.reason()));
        }
    }

    private void remember(BibTeXString string) {
        var text = string.getValue().toUserString();
        if (text.length() > LONGEST_NAMED_TEXT || named.size() >= MOST_NAMED_TEXTS) {
            throw new RejectedRecord("there are too many texts with names, or this one is too long");
        }
        named.put(string.getKey().getValue().toLowerCase(Locale.ROOT), text);
    }

    private PaperRecord read(BibtexEntries.Entry entry) {
        var fields = fields(entry);
        parents.handDown(entry, fields);
        return BibtexPapers.read(entry.kind(), fields);
    }

    /** By their names in lower case. */
    private Map<String, String> fields(BibtexEntries.Entry entry) {
        var fields = new HashMap<String, String>();
        for (var parsed : parsed(entry.kind(), withPlainKey(entry.content())).getObjects()) {
            if (parsed instanceof BibTeXEntry found) {
                found.getFields()
                        .forEach((key, value) ->
                                fields.putIfAbsent(key.getValue().toLowerCase(Locale.ROOT), value.toUserString()));
            }
        }
        return fields;
    }

    /** People write spaces and quotes in keys, or none at all; the parser takes letters. */
    private static String withPlainKey(String content) {
        var comma = content.indexOf(',');
        var hasKey = comma >= 0 && content.substring(0, comma).indexOf('=') < 0;
        return hasKey ? "key" + content.substring(comma) : "key," + content;
    }

    private BibTeXDatabase parsed(String kind, String content) {
        if (content.chars().filter(letter -> letter == '#').count() > MOST_JOINTS) {
            throw new RejectedRecord("it joins more than " + MOST_JOINTS + " texts");
        }
        try {
            return parser(content).parse(new StringReader("@" + kind + "{" + content + "}"));
        } catch (ParseException | TokenMgrException | ObjectResolutionException e) {
            throw new RejectedRecord("it is not BibTeX: " + reason(e));
        }
    }

    /** Knows the texts with names that occur in the content. */
    private BibTeXParser parser(String content) {
        try {
            var parser = new Lenient();
            WORD.matcher(content).results().map(MatchResult::group).distinct().forEach(word -> {
                var text = named.get(word.toLowerCase(Locale.ROOT));
                if (text != null) {
                    parser.addMacro(word, text);
                }
            });
            return parser;
        } catch (ParseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The parser's message on one line, which counts lines from the beginning of the entry. */
    private static String reason(Exception e) {
        var message = String.valueOf(Folding.tidy(e.getMessage()));
        return message.replaceFirst(" Was expecting.*", "").replaceFirst("(?<=line )(\\d+)", "$1 of it");
    }

    /** Leaves names that stand for nothing, and entries that are not there, as they are written. */
    private static final class Lenient extends BibTeXParser {

        Lenient() throws ParseException {}

        @Override
        public void checkStringResolution(Key key, @Nullable BibTeXString string) {}

        @Override
        public void checkCrossReferenceResolution(Key key, @Nullable BibTeXEntry entry) {}
    }
}
