package org.scholargraph.data.cypher;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Pattern;

/**
 * The comment at the top of a file: the question, then sections such as {@code Parameters} and {@code Columns} with one
 * name a line, indented by three spaces. Deeper lines go on with the one before.
 */
public final class CypherHeader {

    private static final Pattern SECTION =
            Pattern.compile("// ?(?<section>Parameters|Columns|Filters|Sorts|Groups)\\s*");
    private static final Pattern ENTRY = Pattern.compile("//   (?<name>[^\\s]+).*");

    private final String question;
    private final Map<String, SequencedSet<String>> sections = new LinkedHashMap<>();

    private CypherHeader(String question) {
        this.question = question;
    }

    static CypherHeader of(String text) {
        var lines = text.lines().takeWhile(line -> line.startsWith("//")).toList();
        var header = new CypherHeader(
                lines.isEmpty() ? "" : lines.getFirst().substring(2).strip());
        SequencedSet<String> names = new LinkedHashSet<>();
        for (var line : lines) {
            var section = SECTION.matcher(line);
            var entry = ENTRY.matcher(line);
            if (section.matches()) {
                names = header.sections.computeIfAbsent(section.group("section"), any -> new LinkedHashSet<>());
            } else if (entry.matches()) {
                names.add(entry.group("name"));
            }
        }
        return header;
    }

    /** What the file answers: its first line. */
    public String question() {
        return question;
    }

    /** The names under {@code Parameters}, as they are listed. */
    public SequencedSet<String> parameters() {
        return names("Parameters");
    }

    /** The names under {@code Columns}, as they are listed. */
    public SequencedSet<String> columns() {
        return names("Columns");
    }

    /** The names under a heading, as they are listed; none where there is no such heading. */
    public SequencedSet<String> names(String section) {
        return sections.getOrDefault(section, new LinkedHashSet<>());
    }
}
