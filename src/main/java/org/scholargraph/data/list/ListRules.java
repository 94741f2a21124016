package org.scholargraph.data.list;

import java.util.Set;
import org.scholargraph.data.cypher.CypherFormatException;
import org.scholargraph.data.cypher.CypherStatement;
import org.scholargraph.data.cypher.Names;

/** What has to hold between the sections of a list's file, and between them and its header. */
final class ListRules {

    private final CypherStatement file;
    private final ListFile list;
    private final ListSections sections;

    ListRules(CypherStatement file, ListFile list, ListSections sections) {
        this.file = file;
        this.list = list;
        this.sections = sections;
    }

    /** @throws CypherFormatException naming the file and what is wrong */
    void check() {
        sections.get("from");
        sections.get("return");
        if (list.sorts().isEmpty()) {
            throw wrong("has no section // sort");
        }
        checkHeader("Filters", list.filters());
        checkHeader("Sorts", list.sorts());
        checkHeader("Groups", list.groups());
        checkHeader("Parameters", list.parameters());
        list.filters().forEach(this::checkParameter);
        list.groups().forEach(this::checkGroup);
        sections.names().forEach(this::checkRemark);
    }

    private void checkHeader(String heading, Set<String> names) {
        var listed = file.header().names(heading);
        if (!listed.equals(names)) {
            throw wrong("lists under " + heading + " " + Names.listed(listed) + ", but has " + Names.listed(names));
        }
    }

    private void checkParameter(String filter) {
        var used = list.parameters("filter " + filter);
        if (!used.equals(Set.of(filter))) {
            throw wrong("has a filter that is to use $" + filter + " alone, but uses " + Names.listed(used));
        }
    }

    private void checkGroup(String group) {
        if (!list.group(group).matches("(?s).*WITH .* AS key, .* AS label")) {
            throw wrong(
                    "has a group " + group + " that does not end in WITH " + list.node() + ", … AS key, … AS label");
        }
    }

    private void checkRemark(String section) {
        var remark = sections.get(section).remark();
        var known =
                switch (section.replaceAll(" .*", "")) {
                    case "filter" -> "distinct";
                    case "sort" -> "never null";
                    case "group" -> "";
                    case "from" -> "each \\w+";
                    default -> "as queries/.*\\.cypher";
                };
        if (!remark.matches(known + "|")) {
            throw wrong("says // " + section + "  " + remark + ", where only " + known + " means anything");
        }
    }

    private CypherFormatException wrong(String problem) {
        return new CypherFormatException(file.file(), problem);
    }
}
