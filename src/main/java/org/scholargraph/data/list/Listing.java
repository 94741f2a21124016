package org.scholargraph.data.list;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.neo4j.driver.Value;
import org.scholargraph.data.CypherRunner;
import org.scholargraph.data.RowReader;
import org.scholargraph.data.cypher.CypherFormatException;
import org.scholargraph.data.cypher.Names;
import org.scholargraph.data.list.ListSort.Part;
import org.scholargraph.data.list.ListStatements.Matched;

/**
 * A list that can be filtered, sorted and paged through.
 *
 * @param <T> its rows
 */
public final class Listing<T> {

    private final CypherRunner runner;
    private final ListStatements statements;
    private final RowReader<T> rows;

    private Listing(CypherRunner runner, ListStatements statements, RowReader<T> rows) {
        this.runner = runner;
        this.statements = statements;
        this.rows = rows;
    }

    /**
     * The list of the file {@code cypher/lists/<name>.cypher}.
     *
     * @param row the Java record of a row, by the names of its columns, or by the keys of its only column
     * @throws CypherFormatException when there is no such file, or it isn't one of a list
     */
    public static <T> Listing<T> of(CypherRunner runner, String name, Class<T> row) {
        var statements = ListStatements.read(row.getClassLoader(), name);
        return new Listing<>(runner, statements, RowReader.before(ListStatements.KEY_COLUMN, row));
    }

    /** The names that requests may filter by. */
    public SequencedSet<String> filters() {
        return statements.filters();
    }

    /** The names that requests may sort by; those of hits only with a search. */
    public SequencedSet<String> sorts() {
        return statements.sorts();
    }

    /** The names that requests without a search may sort by. */
    public SequencedSet<String> sortsWithoutSearch() {
        return sorts().stream().filter(sort -> !statements.needsSearch(sort)).collect(toCollection(LinkedHashSet::new));
    }

    /** The names that rows may be grouped by. */
    public SequencedSet<String> groups() {
        return statements.groups();
    }

    /** The ids of all that a request means, whatever its page, in no order. */
    public List<String> ids(ListRequest request) {
        return runner.list(statements.ids(matched(request)), parameters(request), row -> row.get(0)
                .asString());
    }

    /**
     * A page of the groups that the rows fall into, largest first, and how many groups there are in all.
     *
     * @param group one of {@link #groups()}
     * @param request whose sort means nothing
     */
    public ListPage<Group> groups(String group, ListRequest request) {
        var parameters = parameters(request);
        parameters.putIfAbsent(ListSort.parameterName(0), null);
        parameters.putIfAbsent(ListSort.parameterName(1), null);
        parameters.put(ListStatements.LIMIT, request.limit() + 1);
        var row = runner.list(statements.groups(matched(request), group), parameters, Function.identity())
                .getFirst();
        var found = row.get(1).asList(Listing::group);
        var shown = found.subList(0, Math.min(found.size(), request.limit()));
        var next = found.size() > request.limit() ? key(shown.getLast()) : null;
        return new ListPage<>(row.get(0).asLong(), shown, next);
    }

    private static Group group(Value group) {
        return new Group(
                group.get("key").asString(null),
                group.get("label").asString(null),
                group.get("count").asLong());
    }

    private static ListKey key(Group last) {
        return new ListKey(Arrays.asList(last.count(), last.key()));
    }

    /**
     * A page and how many rows there are in all.
     *
     * @throws IllegalArgumentException naming what there is, where a filter or sort is unknown, a parameter of the list is
     *     missing, or the key that the page starts after is of another sort
     */
    public ListPage<T> page(ListRequest request) {
        var sort = statements.sort(request.sort(), request.search() != null);
        var matched = matched(request);
        var sample = request.sample();
        long count = sample != null
                ? sample.size()
                : runner.list(statements.count(matched), parameters(request), this::count)
                        .getFirst();
        var found = found(request, sample == null ? matched : matched.drawn(), sort);
        var shown = found.subList(0, Math.min(found.size(), request.limit()));
        var next = found.size() > request.limit() ? shown.getLast().key() : null;
        return new ListPage<>(count, shown.stream().map(Row::value).toList(), next);
    }

    private Matched matched(ListRequest request) {
        return new Matched(statements.checked(filterNames(request)), request.search() != null, false);
    }

    private record Row<T>(T value, ListKey key) {}

    /** One row more than asked for, if there is one. */
    private List<Row<T>> found(ListRequest request, Matched matched, ListSort sort) {
        var found = new ArrayList<Row<T>>();
        var after = request.after();
        var nulls = after == null ? List.<Boolean>of() : nulls(after, sort);
        for (var part : sort.parts()) {
            var beyond = !nulls.isEmpty() && nulls.getFirst() && part == Part.KEYED;
            if (beyond || found.size() > request.limit()) {
                continue;
            }
            var starts = nulls.isEmpty() || nulls.getFirst() != (part == Part.UNKEYED);
            var text = starts ? statements.first(matched, sort, part) : statements.after(matched, sort, part, nulls);
            var parameters = parameters(request);
            parameters.put(ListStatements.LIMIT, request.limit() + 1 - found.size());
            found.addAll(runner.list(text, parameters, this::row));
        }
        return found;
    }

    private static List<Boolean> nulls(ListKey key, ListSort sort) {
        int size = sort.keys().size();
        if (key.values().size() != size + 1) {
            throw new IllegalArgumentException("The key is of another sort: " + key);
        }
        return key.values().subList(0, size).stream().map(Objects::isNull).toList();
    }

    private List<String> filterNames(ListRequest request) {
        for (var parameter : statements.parameters()) {
            if (!request.filters().containsKey(parameter)) {
                throw new IllegalArgumentException("The list needs " + Names.listed(statements.parameters()) + ", but "
                        + parameter + " is missing");
            }
        }
        return request.filters().keySet().stream()
                .filter(name -> !statements.parameters().contains(name))
                .toList();
    }

    private Map<String, @Nullable Object> parameters(ListRequest request) {
        var parameters = new HashMap<String, @Nullable Object>(request.filters());
        if (request.search() != null) {
            parameters.put("search", request.search());
        }
        if (request.sample() != null) {
            parameters.put(ListStatements.SAMPLE, request.sample());
        }
        if (request.after() != null) {
            var values = request.after().values();
            for (int i = 0; i < values.size(); i++) {
                parameters.put(ListSort.parameterName(i), values.get(i));
            }
        }
        return parameters;
    }

    private long count(Record row) {
        return row.get(0).asLong();
    }

    private Row<T> row(Record row) {
        var key = row.get(ListStatements.KEY_COLUMN).asList(Value::asObject);
        return new Row<>(rows.apply(row), new ListKey(key));
    }
}
