package org.scholargraph.data.list;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedCollection;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.scholargraph.data.cypher.CypherFormatException;
import org.scholargraph.data.cypher.CypherStatement;
import org.scholargraph.data.cypher.Names;

/**
 * A file of {@code cypher/lists}, cut at its marks: {@code // from}, {@code // filter name}, {@code // return} … A list whose
 * rows are what a question answers says {@code // return  as queries/feature/question.cypher}, and that file has the mark
 * {@code // return} too.
 */
final class ListFile {

    private static final String FOLDER = "cypher/lists/";
    private static final String AS = "as ";
    private static final String RETURN = "\n// return\n";
    private static final Pattern MARK = Pattern.compile(
            "// (?<kind>from|from search|filter (?<filter>\\w+)|sort (?<sort>\\w+)|return)(?:  +(?<remark>.*?))?\\s*");
    private static final Pattern NODE = Pattern.compile("\\(\\s*(\\w+)\\s*:|YIELD\\s+node\\s+AS\\s+(\\w+)");

    /** @param remark what follows the name of the section on its line */
    record Section(String text, String remark) {}

    private final CypherStatement file;
    private CypherStatement returned;
    private final SequencedMap<String, Section> sections = new LinkedHashMap<>();
    private final SequencedMap<String, Section> filters = new LinkedHashMap<>();
    private final SequencedMap<String, Section> sorts = new LinkedHashMap<>();

    private ListFile(CypherStatement file) {
        this.file = file;
        this.returned = file;
    }

    static ListFile read(ClassLoader classes, String name) {
        var list = of(CypherStatement.read(classes, FOLDER + name + ".cypher"));
        var remark = list.section("return").remark();
        if (remark.startsWith(AS)) {
            list.returnAs(CypherStatement.read(classes, "cypher/" + remark.substring(AS.length())));
        }
        return list;
    }

    private void returnAs(CypherStatement question) {
        int mark = question.text().indexOf(RETURN);
        if (mark < 0) {
            throw new CypherFormatException(
                    question.file(), "has no line // return, but " + file + " returns the same");
        }
        returned = question;
        sections.put(
                "return",
                new Section(question.text().substring(mark + RETURN.length()).strip(), ""));
    }

    static ListFile of(CypherStatement file) {
        var list = new ListFile(file);
        var lines = new ArrayList<String>();
        for (var line : file.text().lines().toList().reversed()) {
            var mark = MARK.matcher(line);
            if (mark.matches()) {
                var remark = mark.group("remark");
                list.keep(mark, new Section(String.join("\n", lines.reversed()).strip(), remark == null ? "" : remark));
                lines.clear();
            } else {
                lines.add(line);
            }
        }
        list.check();
        return list;
    }

    private void keep(MatchResult mark, Section section) {
        var filter = mark.group("filter");
        var sort = mark.group("sort");
        var kept = filter != null
                ? filters.putFirst(filter, section)
                : sort != null ? sorts.putFirst(sort, section) : sections.put(mark.group("kind"), section);
        if (kept != null) {
            throw wrong("has a section twice: " + mark.group("kind"));
        }
    }

    private void check() {
        for (var kind : List.of("from", "return")) {
            if (!sections.containsKey(kind)) {
                throw wrong("has no section // " + kind);
            }
        }
        if (sorts.isEmpty()) {
            throw wrong("has no section // sort");
        }
        checkListed("Filters", filters.sequencedKeySet());
        checkListed("Sorts", sorts.sequencedKeySet());
        checkListed("Parameters", parameters());
        filters.forEach(this::checkParameters);
    }

    private void checkParameters(String filter, Section section) {
        var used = CypherStatement.of(file.file(), section.text()).parameters();
        if (!used.equals(Set.of(filter))) {
            throw wrong("has a filter " + filter + " that is to use the parameter $" + filter + ", but uses "
                    + Names.listed(used));
        }
    }

    private void checkListed(String heading, SequencedCollection<String> names) {
        var listed = file.header().names(heading);
        if (!listed.equals(Set.copyOf(names))) {
            throw wrong("lists under " + heading + " " + Names.listed(listed) + ", but has " + Names.listed(names));
        }
    }

    private CypherFormatException wrong(String problem) {
        return new CypherFormatException(file.file(), problem);
    }

    SequencedSet<String> filters() {
        return filters.sequencedKeySet();
    }

    SequencedSet<String> sorts() {
        return sorts.sequencedKeySet();
    }

    /** The parameters that every request gives, such as the id of what the list is of. */
    SequencedSet<String> parameters() {
        return CypherStatement.of(file.file(), text("from")).parameters();
    }

    boolean searchable() {
        return sections.containsKey("from search");
    }

    String from(boolean search) {
        return text(search ? "from search" : "from");
    }

    String returning() {
        return text("return");
    }

    Section filter(String name) {
        var section = filters.get(name);
        if (section == null) {
            throw wrong("has no filter " + name);
        }
        return section;
    }

    ListSort sort(String name) {
        var section = sorts.get(name);
        if (section == null) {
            throw wrong("has no sort " + name);
        }
        return new ListSort(SortKey.parse(section.text()), section.remark().equals("never null"), node() + ".id");
    }

    /** The variable of what is listed: the one that {@code // from} names after {@code each}, else its first node. */
    String node() {
        var section = section("from");
        if (section.remark().startsWith("each ")) {
            return section.remark().substring("each ".length());
        }
        var match = NODE.matcher(section.text());
        if (!match.find()) {
            throw wrong("does not say what is listed: write // from  each variable");
        }
        return match.group(1) != null ? match.group(1) : match.group(2);
    }

    SequencedSet<String> columns() {
        return returned.header().columns();
    }

    String address() {
        return file.file();
    }

    private String text(String kind) {
        return section(kind).text();
    }

    private Section section(String kind) {
        var section = sections.get(kind);
        if (section == null) {
            throw wrong("has no section // " + kind);
        }
        return section;
    }
}
