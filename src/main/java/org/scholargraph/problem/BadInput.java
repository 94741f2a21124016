package org.scholargraph.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with what a caller sent.
 *
 * @param parameter name of the parameter, null where a body is wrong
 * @param pointer JSON pointer into the body, null where a parameter is wrong
 * @param detail the value, what is allowed and, where there is one, the nearest valid name
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BadInput(@Nullable String parameter, @Nullable String pointer, String detail) {

    /** A parameter of which the detail says it all. */
    public static BadInput parameter(String name, String detail) {
        return new BadInput(name, null, detail);
    }

    /** A place in the body, such as {@code /ids/3}. */
    public static BadInput pointer(String pointer, String detail) {
        return new BadInput(null, pointer, detail);
    }

    /** A parameter whose value is none of a closed set. */
    public static BadInput notOneOf(String parameter, String value, Collection<String> allowed) {
        return parameter(
                parameter,
                "'%s' is not a value of %s; allowed: %s.%s"
                        .formatted(value, parameter, String.join(", ", allowed), didYouMean(value, allowed)));
    }

    /** A place in the body whose value is none of a closed set. */
    public static BadInput notOneOfAt(String pointer, String value, Collection<String> allowed) {
        return pointer(
                pointer,
                "'%s' is not allowed at '%s'; allowed: %s.%s"
                        .formatted(value, pointer, String.join(", ", allowed), didYouMean(value, allowed)));
    }

    /** A parameter that does not exist here. */
    public static BadInput unknownParameter(String name, Collection<String> valid) {
        var allowed = valid.isEmpty() ? "it takes none" : "valid: " + String.join(", ", valid);
        return parameter(
                name, "There is no parameter '%s' here; %s.%s".formatted(name, allowed, didYouMean(name, valid)));
    }

    /** A property of the body that does not exist there; what may be there is said where that is known. */
    static BadInput unknownProperty(String pointer, String name, Collection<String> valid) {
        var allowed = valid.isEmpty() ? "" : "; valid: " + String.join(", ", valid);
        return pointer(
                pointer, "There is no property '%s' here%s.%s".formatted(name, allowed, didYouMean(name, valid)));
    }

    private static String didYouMean(String given, Collection<String> names) {
        return NearestName.find(given, names)
                .map(name -> " Did you mean '" + name + "'?")
                .orElse("");
    }
}
