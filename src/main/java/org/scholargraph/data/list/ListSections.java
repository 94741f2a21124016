package org.scholargraph.data.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.scholargraph.data.cypher.CypherFormatException;
import org.scholargraph.data.cypher.CypherStatement;

/** A file that is cut at its marks, comments such as {@code // filter name  remark}. What is above the first is dropped. */
final class ListSections {

    private static final Pattern MARK = Pattern.compile(
            "// (?<name>from|from search|filter \\w+|sort \\w+|group \\w+|return)(?:  +(?<remark>.*?))?\\s*");

    /** @param remark what follows the name of the section on its line */
    record Section(String text, String remark) {}

    private final CypherStatement file;
    private final SequencedMap<String, Section> sections = new LinkedHashMap<>();

    private ListSections(CypherStatement file) {
        this.file = file;
    }

    static ListSections of(CypherStatement file) {
        var sections = new ListSections(file);
        var lines = new ArrayList<String>();
        for (var line : file.text().lines().toList().reversed()) {
            var mark = MARK.matcher(line);
            if (mark.matches()) {
                var text = String.join("\n", lines.reversed()).strip();
                var remark = mark.group("remark");
                sections.keep(mark.group("name"), new Section(text, remark == null ? "" : remark));
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        return sections;
    }

    private void keep(String name, Section section) {
        if (sections.putFirst(name, section) != null) {
            throw new CypherFormatException(file.file(), "has the section // " + name + " twice");
        }
    }

    boolean has(String name) {
        return sections.containsKey(name);
    }

    /** @throws CypherFormatException when there is none of that name */
    Section get(String name) {
        var section = sections.get(name);
        if (section == null) {
            throw new CypherFormatException(file.file(), "has no section // " + name);
        }
        return section;
    }

    /** What follows a word in the names of sections: the filters, the sorts, the groups. */
    SequencedSet<String> named(String kind) {
        var names = new LinkedHashSet<String>();
        sections.keySet().stream()
                .filter(name -> name.startsWith(kind + " "))
                .forEach(name -> names.add(name.substring(kind.length() + 1)));
        return names;
    }

    /** The names of all sections, as they are in the file. */
    SequencedSet<String> names() {
        return sections.sequencedKeySet();
    }
}
