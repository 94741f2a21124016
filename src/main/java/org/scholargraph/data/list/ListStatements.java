package org.scholargraph.data.list;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.stream.Stream;
import org.scholargraph.data.cypher.CypherFormatException;
import org.scholargraph.data.cypher.Names;
import org.scholargraph.data.list.ListSort.Part;

/** The statements of a list, put together from the sections of its file. Nothing that a caller sends becomes Cypher. */
public final class ListStatements {

    static final String KEY_COLUMN = "listKey";
    static final String LIMIT = "listLimit";
    static final String SAMPLE = "listSample";
    private static final String RELEVANCE = "relevance";

    private final ListFile file;

    private ListStatements(ListFile file) {
        this.file = file;
    }

    /**
     * Reads {@code cypher/lists/<name>.cypher} from the class path.
     *
     * @throws CypherFormatException when there is none, or when its sections are not what its header says
     */
    public static ListStatements read(ClassLoader classes, String name) {
        return new ListStatements(ListFile.read(classes, name));
    }

    /** The filters that there are. */
    public SequencedSet<String> filters() {
        return file.filters();
    }

    /** The sorts that there are. */
    public SequencedSet<String> sorts() {
        return file.sorts();
    }

    /** The groups that there are. */
    public SequencedSet<String> groups() {
        return file.groups();
    }

    /** What every request has to give beside filters, such as the id of what the list is of. */
    public SequencedSet<String> parameters() {
        return file.parameters();
    }

    /** The columns that its header promises. */
    public SequencedSet<String> columns() {
        return file.columns();
    }

    /** Whether it can be one of hits. */
    public boolean searchable() {
        return file.searchable();
    }

    /** Whether a sort is by how well hits fit, and so of no use without a search. */
    public boolean needsSearch(String sort) {
        return file.sort(sort).keys().stream().anyMatch(key -> key.expression().equals(RELEVANCE));
    }

    /**
     * Every statement that may be run for a combination: the count, and pages from the start and from after any row, of all
     * that there is and of a sample.
     */
    public List<String> all(Collection<String> filters, boolean search, String sort) {
        var given = checked(filters);
        var order = sort(sort, search);
        var all = new Matched(given, search, false);
        var pages = Stream.of(all, all.drawn()).flatMap(matched -> order.parts().stream()
                .flatMap(part -> Stream.concat(
                        Stream.of(first(matched, order, part)),
                        nullPatterns(order, part).map(nulls -> after(matched, order, part, nulls)))));
        return Stream.concat(Stream.of(count(all)), pages).toList();
    }

    /** Every statement about the groups and the ids of a combination. */
    public List<String> summaries(Collection<String> filters, boolean search) {
        var all = new Matched(checked(filters), search, false);
        return Stream.concat(Stream.of(ids(all)), groups().stream().map(group -> groups(all, group)))
                .toList();
    }

    /**
     * Which rows are meant.
     *
     * @param sampled whether only those of given ids, which passed the filters already
     */
    record Matched(SequencedSet<String> filters, boolean search, boolean sampled) {

        Matched drawn() {
            return new Matched(new LinkedHashSet<>(), search, true);
        }
    }

    private static Stream<List<Boolean>> nullPatterns(ListSort sort, Part part) {
        var patterns = Stream.of(List.of(part == Part.UNKEYED));
        for (int i = 1; i < sort.keys().size(); i++) {
            patterns = patterns.flatMap(nulls -> Stream.of(with(nulls, false), with(nulls, true)));
        }
        return patterns;
    }

    private static List<Boolean> with(List<Boolean> nulls, boolean next) {
        var more = new ArrayList<>(nulls);
        more.add(next);
        return more;
    }

    /** @throws IllegalArgumentException naming the filters that there are, where one is none of them */
    SequencedSet<String> checked(Collection<String> filters) {
        var known = new LinkedHashSet<>(filters());
        for (var filter : filters) {
            if (!known.contains(filter)) {
                throw new IllegalArgumentException("There is no filter " + filter + Names.suggestion(filter, known)
                        + "; there are " + Names.listed(known));
            }
        }
        known.retainAll(filters);
        return known;
    }

    /** @throws IllegalArgumentException naming the sorts that there are, where it is none of them */
    ListSort sort(String name, boolean search) {
        if (!sorts().contains(name)) {
            throw new IllegalArgumentException("There is no sort " + name + Names.suggestion(name, sorts())
                    + "; there are " + Names.listed(sorts()));
        }
        if (search && !searchable()) {
            throw new IllegalArgumentException("This list can't be searched");
        }
        if (!search && needsSearch(name)) {
            throw new IllegalArgumentException("The sort " + name + " is one of hits: it needs a search");
        }
        return file.sort(name);
    }

    String count(Matched matched) {
        return cypher(matched) + "\nRETURN count(" + file.node() + ") AS count";
    }

    String ids(Matched matched) {
        return cypher(matched) + "\nRETURN " + file.node() + ".id AS id";
    }

    /** How many groups there are, and those of a page, largest first; in the last of their size is what has no key. */
    String groups(Matched matched, String group) {
        return String.join(
                "\n",
                cypher(matched),
                file.group(group),
                "WITH key, label, count(DISTINCT " + file.node() + ") AS count ORDER BY count DESC, key IS NULL, key",
                "WITH collect({key: key, label: label, count: count}) AS groups",
                "RETURN size(groups) AS count, [group IN groups WHERE $listKey0 IS NULL OR group.count < $listKey0",
                "  OR group.count = $listKey0 AND (group.key > $listKey1 OR $listKey1 IS NOT NULL AND group.key IS NULL)",
                "  ][..$" + LIMIT + "] AS groups");
    }

    String first(Matched matched, ListSort sort, Part part) {
        return page(matched, sort, part, sort.within(part));
    }

    String after(Matched matched, ListSort sort, Part part, List<Boolean> nulls) {
        return page(matched, sort, part, sort.after(part, nulls));
    }

    /** The order is said again at the end, since nothing promises that it outlives what is returned. */
    private String page(Matched matched, ListSort sort, Part part, String condition) {
        var order = sort.orderBy(part);
        return String.join(
                "\n",
                cypher(matched),
                "MATCH (" + file.node() + ") WHERE "
                        + (matched.sampled() ? file.node() + ".id IN $" + SAMPLE + " AND " : "") + condition,
                "WITH * " + order + " LIMIT $" + LIMIT,
                file.returning() + ", " + sort.key() + " AS " + KEY_COLUMN,
                order);
    }

    private String cypher(Matched matched) {
        var search = matched.search();
        var cypher = new StringBuilder("CYPHER 25\n").append(file.from(search));
        for (var filter : matched.filters()) {
            var section = file.filter(filter);
            cypher.append("\n").append(section.text());
            if (section.remark().equals("distinct")) {
                cypher.append("\nWITH DISTINCT ").append(file.node()).append(search ? ", " + RELEVANCE : "");
            }
        }
        return cypher.toString();
    }
}
