package org.scholargraph.problem;

import io.micronaut.core.type.Argument;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.QueryValue;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;

/** What a value has to be, by the type that it is read into. */
final class Expectation {

    private Expectation() {}

    /** The name of an argument as callers know it. */
    static String nameOf(Argument<?> argument) {
        var annotations = argument.getAnnotationMetadata();
        return annotations
                .stringValue(QueryValue.class)
                .or(() -> annotations.stringValue(PathVariable.class))
                .orElse(argument.getName());
    }

    /** A parameter whose value can't be read into the argument. */
    static BadInput of(Argument<?> argument, String name, String value) {
        var type = argument.getWrapperType();
        return type.isEnum()
                ? BadInput.notOneOf(
                        name,
                        value,
                        Arrays.stream(type.getEnumConstants())
                                .map(Object::toString)
                                .toList())
                : BadInput.parameter(
                        name, "'%s' is not a value of %s; allowed: %s.".formatted(value, name, words(type)));
    }

    /** What may stand for the type. */
    static String words(Class<?> type) {
        if (type == Integer.class || type == Long.class || type == Short.class) {
            return "a whole number";
        }
        if (Number.class.isAssignableFrom(type)) {
            return "a number";
        }
        if (type == Boolean.class) {
            return "true or false";
        }
        if (type == LocalDate.class) {
            return "a date such as 2024-03-01";
        }
        return type == Year.class ? "a year such as 2024" : otherWords(type);
    }

    private static String otherWords(Class<?> type) {
        if (Iterable.class.isAssignableFrom(type) || type.isArray()) {
            return "a list";
        }
        return CharSequence.class.isAssignableFrom(type) ? "a text" : "another form";
    }
}
