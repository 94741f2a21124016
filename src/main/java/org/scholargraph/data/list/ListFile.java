package org.scholargraph.data.list;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedSet;
import java.util.regex.Pattern;
import org.scholargraph.data.cypher.CypherFormatException;
import org.scholargraph.data.cypher.CypherStatement;
import org.scholargraph.data.list.ListSections.Section;

/**
 * A file of {@code cypher/lists}. A list whose rows are what a question answers says {@code // return  as
 * queries/feature/question.cypher}, and that file has the mark {@code // return} too.
 */
final class ListFile {

    private static final String AS = "as ";
    private static final String EACH = "each ";
    private static final Pattern NODE = Pattern.compile("\\(\\s*(?<node>\\w+)\\s*:");

    private final CypherStatement file;
    private final ListSections sections;
    private final CypherStatement answer;
    private final String returning;
    private final SequencedSet<String> parameters;
    private final Map<String, ListSort> sorts = new LinkedHashMap<>();

    private ListFile(CypherStatement file, ListSections sections, CypherStatement answer) {
        this.file = file;
        this.sections = sections;
        this.answer = answer;
        this.returning = ListSections.of(answer).get("return").text();
        this.parameters = parameters("from");
        sections.named("sort").forEach(name -> sorts.put(name, order(sections.get("sort " + name))));
    }

    static ListFile read(ClassLoader classes, String name) {
        var file = CypherStatement.read(classes, "cypher/lists/" + name + ".cypher");
        var sections = ListSections.of(file);
        var remark = sections.get("return").remark();
        var answer =
                remark.startsWith(AS) ? CypherStatement.read(classes, "cypher/" + remark.substring(AS.length())) : file;
        var list = new ListFile(file, sections, answer);
        new ListRules(file, list, sections).check();
        return list;
    }

    private ListSort order(Section section) {
        return new ListSort(SortKey.parse(section.text()), section.remark().equals("never null"), node() + ".id");
    }

    SequencedSet<String> filters() {
        return sections.named("filter");
    }

    SequencedSet<String> sorts() {
        return sections.named("sort");
    }

    SequencedSet<String> groups() {
        return sections.named("group");
    }

    String group(String name) {
        return sections.get("group " + name).text();
    }

    /** The parameters that every request gives, such as the id of what the list is of. */
    SequencedSet<String> parameters() {
        return parameters;
    }

    SequencedSet<String> parameters(String section) {
        return CypherStatement.of(file.file(), sections.get(section).text()).parameters();
    }

    boolean searchable() {
        return sections.has("from search");
    }

    String from(boolean search) {
        return sections.get(search ? "from search" : "from").text();
    }

    Section filter(String name) {
        return sections.get("filter " + name);
    }

    ListSort sort(String name) {
        var sort = sorts.get(name);
        if (sort == null) {
            throw new CypherFormatException(file.file(), "has no section // sort " + name);
        }
        return sort;
    }

    String returning() {
        return returning;
    }

    /** The columns that the header promises, or that of the question which has the same answer. */
    SequencedSet<String> columns() {
        return answer.header().columns();
    }

    /** The variable of what is listed: the one that {@code // from} names after {@code each}, else its first node. */
    String node() {
        var section = sections.get("from");
        if (section.remark().startsWith(EACH)) {
            return section.remark().substring(EACH.length());
        }
        var match = NODE.matcher(section.text());
        if (!match.find()) {
            throw new CypherFormatException(file.file(), "does not say what is listed: write // from  each variable");
        }
        return match.group("node");
    }
}
