package org.scholargraph.http;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;

/** Values that are some of a closed set: of a parameter, separated by commas, or of a list in a body. */
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
                .distinct()
                .flatMap(
                        name -> find(name, values)
                                .or(() -> refuse(errors, BadInput.notOneOf(parameter, name, texts(values))))
                                .stream())
                .toList();
        return ordered(chosen, values, errors);
    }

    /**
     * Reads the values of a list in a body, in the order of the set; all of them where there is no list.
     *
     * @param pointer to the list, such as {@code /kinds}
     * @param names the values, by what their {@code toString} gives
     * @throws InvalidParameters pointing to each value that is none of the set
     */
    public static <T> Set<T> read(String pointer, @Nullable List<String> names, List<T> values) {
        if (names == null) {
            return new LinkedHashSet<>(values);
        }
        var errors = new ArrayList<BadInput>();
        var chosen = new ArrayList<T>();
        for (int i = 0; i < names.size(); i++) {
            var place = pointer + "/" + i;
            var name = names.get(i);
            find(name, values)
                    .or(() -> refuse(errors, BadInput.notOneOfAt(place, name, texts(values))))
                    .ifPresent(chosen::add);
        }
        return ordered(chosen, values, errors);
    }

    private static <T> Set<T> ordered(List<T> chosen, List<T> values, List<BadInput> errors) {
        if (!errors.isEmpty()) {
            throw InvalidParameters.of(errors);
        }
        var ordered = new LinkedHashSet<>(values);
        ordered.retainAll(chosen);
        return ordered;
    }

    private static List<String> texts(List<?> values) {
        return values.stream().map(Object::toString).toList();
    }

    private static <T> Optional<T> find(String name, List<T> values) {
        return values.stream().filter(value -> value.toString().equals(name)).findFirst();
    }

    private static <T> Optional<T> refuse(List<BadInput> errors, BadInput error) {
        errors.add(error);
        return Optional.empty();
    }
}
