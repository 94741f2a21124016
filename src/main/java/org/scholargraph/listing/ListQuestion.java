package org.scholargraph.listing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;

/**
 * What a list is asked, put together from the parameters of a request; a parameter that is null asks nothing. What is
 * wrong with them is said all at once when the list is answered.
 */
public final class ListQuestion {

    private static final int LAST_YEAR = 9999;

    /** Characters of a search: as many as of one over all kinds. */
    private static final int LONGEST_SEARCH = 500;

    private final Identifiers identifiers;
    private final Map<String, Object> filters = new TreeMap<>();
    private final List<BadInput> errors = new ArrayList<>();
    private @Nullable String search;

    ListQuestion(Identifiers identifiers) {
        this.identifiers = identifiers;
    }

    /** Only what belongs to the entity that the path names. */
    public ListQuestion of(String filter, String canonicalId) {
        filters.put(filter, canonicalId);
        return this;
    }

    /** Only what goes with one of these, in whatever form their ids are written. */
    public ListQuestion ids(EntityKind kind, String filter, @Nullable String text) {
        if (text != null) {
            try {
                any(filter, identifiers.listIds(kind, filter, Values.ids(text)));
            } catch (InvalidParameters invalid) {
                errors.addAll(invalid.errors());
            }
        }
        return this;
    }

    /** Only what has one of these values, in the case that the graph has them in. */
    public ListQuestion values(String filter, Form form, @Nullable String text) {
        if (text != null) {
            var values = Values.words(text);
            values.stream()
                    .filter(value -> !form.admits(value))
                    .map(value -> "'%s' is not a value of %s; allowed: %s.".formatted(value, filter, form.allowed()))
                    .forEach(detail -> refuse(BadInput.parameter(filter, detail)));
            any(filter, values);
        }
        return this;
    }

    /** Only what has one of these values of a closed set. */
    public ListQuestion oneOf(String filter, @Nullable String text, Collection<String> allowed) {
        if (text != null) {
            var values = Values.words(text);
            values.stream()
                    .filter(value -> !allowed.contains(value))
                    .forEach(value -> refuse(BadInput.notOneOf(filter, value, allowed)));
            any(filter, values);
        }
        return this;
    }

    /** In whatever order they are given, the question is the same. */
    private void any(String filter, Collection<String> values) {
        filters.put(filter, values.stream().distinct().sorted().toList());
    }

    /** Only what a year admits. */
    public ListQuestion year(String filter, @Nullable Integer year) {
        if (year != null && (year < 0 || year > LAST_YEAR)) {
            refuse(BadInput.parameter(
                    filter, "'%d' is not a value of %s; allowed: 0 to %d.".formatted(year, filter, LAST_YEAR)));
        }
        return number(filter, year);
    }

    private ListQuestion number(String filter, @Nullable Integer number) {
        if (number != null) {
            filters.put(filter, number);
        }
        return this;
    }

    /** Only what has at least so many. */
    public ListQuestion atLeast(String filter, @Nullable Integer count) {
        if (count != null && count < 0) {
            refuse(BadInput.parameter(
                    filter, "'%d' is not a value of %s; allowed: 0 or more.".formatted(count, filter)));
        }
        return number(filter, count);
    }

    /** Only hits of this text, each word of which must match. */
    public ListQuestion search(@Nullable String text) {
        if (text != null && text.codePoints().noneMatch(Character::isLetterOrDigit)) {
            refuse(BadInput.parameter("search", "'%s' has no word to search for.".formatted(text)));
        }
        if (text != null && text.length() > LONGEST_SEARCH) {
            refuse(BadInput.parameter(
                    "search", "search has %d characters; allowed: %d.".formatted(text.length(), LONGEST_SEARCH)));
        }
        search = text;
        return this;
    }

    /** Something is wrong with the question. */
    public void refuse(BadInput error) {
        errors.add(error);
    }

    @Nullable
    String search() {
        return search;
    }

    Map<String, Object> filters() {
        return filters;
    }

    List<BadInput> errors() {
        return errors;
    }
}
