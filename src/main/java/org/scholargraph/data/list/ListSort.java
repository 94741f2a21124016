package org.scholargraph.data.list;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A total order of a list: keys, then the id. Rows whose first key is null come last, and are read by a statement of their
 * own, so that the others can be read in the order of an index.
 *
 * @param keys at least one
 * @param neverNull whether the first key always has a value
 * @param id the expression of the id
 */
record ListSort(List<SortKey> keys, boolean neverNull, String id) {

    /** Which of the two parts of the list: rows that have a first key, or rows that have none. */
    enum Part {
        KEYED,
        UNKEYED
    }

    List<Part> parts() {
        return neverNull ? List.of(Part.KEYED) : List.of(Part.KEYED, Part.UNKEYED);
    }

    String orderBy(Part part) {
        var rest = keys.stream().skip(1).map(key -> key.order(false)).toList();
        var order = new ArrayList<String>();
        if (part == Part.KEYED) {
            order.add(keys.getFirst().order(true));
        }
        order.addAll(rest);
        order.add(id);
        return "ORDER BY " + String.join(", ", order);
    }

    /** The key of a row as a list. */
    String key() {
        return keys.stream().map(SortKey::expression).collect(Collectors.joining(", ", "[", ", " + id + "]"));
    }

    /** The condition of the first page. */
    String within(Part part) {
        return keys.getFirst().expression() + (part == Part.KEYED ? " IS NOT NULL" : " IS NULL");
    }

    /**
     * The condition of a page after some row.
     *
     * @param nulls which keys of that row are null
     */
    String after(Part part, List<Boolean> nulls) {
        if (part == Part.UNKEYED) {
            return within(part) + " AND " + rest(1, nulls);
        }
        var first = keys.getFirst();
        var parameter = parameter(0);
        // The first condition is for the index. The second is so written that the planner doesn't make a union of two
        // ranges of it, which it would have to sort.
        return first.laterOrLevel(parameter) + " AND CASE WHEN " + first.expression() + " <> " + parameter
                + " THEN true ELSE " + rest(1, nulls) + " END";
    }

    private String rest(int index, List<Boolean> nulls) {
        if (index == keys.size()) {
            return id + " > " + parameter(index);
        }
        var key = keys.get(index);
        var rest = rest(index + 1, nulls);
        if (nulls.get(index)) {
            return "(" + key.expression() + " IS NULL AND " + rest + ")";
        }
        var parameter = parameter(index);
        return "(" + key.later(parameter) + " OR " + key.expression() + " IS NULL OR (" + key.expression() + " = "
                + parameter + " AND " + rest + "))";
    }

    /** The parameter that holds a value of the key that a page starts after. */
    static String parameter(int index) {
        return "$" + parameterName(index);
    }

    static String parameterName(int index) {
        return "listKey" + index;
    }
}
