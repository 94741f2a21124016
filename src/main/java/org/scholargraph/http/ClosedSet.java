package org.scholargraph.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;

/** A parameter whose values, separated by commas, are some of a closed set. */
public final class ClosedSet {

    private ClosedSet() {}

    /**
     * Reads the values of a parameter, in the order of the set; all of them where none are given.
     *
     * @param text the values, by what their {@code toString} gives
     * @throws InvalidParameters naming each value that is none of the set
     */
    public static <T> Set<T> read(String parameter, @Nullable String text, List<T> values) {
        if (text == null) {
            return new LinkedHashSet<>(values);
        }
        var errors = new ArrayList<BadInput>();
        var chosen = Arrays.stream(text.split(",", -1))
                .map(String::strip)
                .map(name -> find(name, values).orElseGet(() -> refuse(errors, parameter, name, values)))
                .filter(Objects::nonNull)
                .toList();
        if (!errors.isEmpty()) {
            throw InvalidParameters.of(errors);
        }
        var ordered = new LinkedHashSet<>(values);
        ordered.retainAll(chosen);
        return ordered;
    }

    private static <T> Optional<T> find(String name, List<T> values) {
        return values.stream().filter(value -> value.toString().equals(name)).findFirst();
    }

    private static <T> @Nullable T refuse(List<BadInput> errors, String parameter, String name, List<T> values) {
        errors.add(BadInput.notOneOf(
                parameter, name, values.stream().map(Object::toString).toList()));
        return null;
    }
}
