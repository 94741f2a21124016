package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.scholargraph.ingest.BibtexEntries.Entry;

/**
 * Entries that others name in {@code crossref}, such as the proceedings that a paper stands in. BibTeX wants them after those
 * that name them, BibLaTeX does not care: so an entry waits for the one that it names, up to the end of the file if need be,
 * or until very many wait.
 */
final class BibtexParents {

    private static final Set<String> CONTAINERS = Set.of(
            "book",
            "collection",
            "mvbook",
            "mvcollection",
            "mvproceedings",
            "mvreference",
            "periodical",
            "proceedings",
            "reference");
    private static final List<Set<String>> SAME = List.of(Set.of("year", "date"), Set.of("language", "langid"));
    private static final int MOST_LETTERS_WAITING = 32 << 20;
    private static final int MOST_PARENTS = 100_000;

    private static final Pattern CROSSREF =
            Pattern.compile("[,\\s]crossref\\s*=\\s*[\"{]\\s*([^\"{}]+?)\\s*[\"}]", Pattern.CASE_INSENSITIVE);

    /** What is handed down, by keys without case, and by the names of fields. */
    private final Map<String, Map<String, String>> parents = new HashMap<>();

    private final Map<String, List<Entry>> waiting = new LinkedHashMap<>();
    private long lettersWaiting;

    /** Whether an entry has to wait for another one, which it does from now on. */
    boolean delays(Entry entry) {
        var parent = parentOf(entry).filter(key -> !parents.containsKey(key));
        if (parent.isEmpty() || lettersWaiting + entry.content().length() > MOST_LETTERS_WAITING) {
            return false;
        }
        lettersWaiting += entry.content().length();
        waiting.computeIfAbsent(parent.get(), any -> new ArrayList<>()).add(entry);
        return true;
    }

    private static Optional<String> parentOf(Entry entry) {
        var matcher = CROSSREF.matcher(entry.content());
        return matcher.find() ? Optional.of(folded(matcher.group(1))) : Optional.empty();
    }

    private static String folded(String key) {
        return key.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether others may name an entry. */
    boolean mayBeParent(String key, String kind) {
        return waiting.containsKey(folded(key)) || CONTAINERS.contains(kind) && parents.size() < MOST_PARENTS;
    }

    /** Takes in an entry that others may name; the answer is those that waited for it. */
    List<Entry> add(String key, Map<String, String> fields) {
        var handedDown = new HashMap<String, String>();
        for (var field : List.of("author", "booktitle", "date", "issn", "langid", "language", "title", "year")) {
            Optional.ofNullable(fields.get(field)).ifPresent(value -> handedDown.put(field, value));
        }
        handedDown.putIfAbsent("booktitle", handedDown.getOrDefault("title", ""));
        handedDown.remove("title");
        parents.putIfAbsent(folded(key), handedDown);
        return Optional.ofNullable(waiting.remove(folded(key))).orElse(List.of());
    }

    /** Those that name an entry which did not come. */
    List<Entry> left() {
        var left = waiting.values().stream().flatMap(List::stream).toList();
        waiting.clear();
        return left;
    }

    /** Adds what an entry does not say itself, or in another field; who wrote a book wrote what is in it only if that says so. */
    void handDown(Entry entry, Map<String, String> fields) {
        var own = Set.copyOf(fields.keySet());
        parentOf(entry)
                .map(parents::get)
                .ifPresent(inherited -> inherited.forEach((field, value) -> {
                    if (!says(own, field)
                            && (!field.equals("author") || entry.kind().equals("inbook"))) {
                        fields.put(field, value);
                    }
                }));
    }

    private static boolean says(Set<String> own, String field) {
        return own.contains(field)
                || SAME.stream()
                        .anyMatch(same -> same.contains(field) && same.stream().anyMatch(own::contains));
    }
}
