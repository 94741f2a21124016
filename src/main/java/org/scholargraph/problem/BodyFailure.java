package org.scholargraph.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.micronaut.core.beans.BeanIntrospector;
import io.micronaut.core.type.Argument;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.serde.exceptions.InvalidFormatException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.CollectionItemReferencePath;
import io.micronaut.serde.exceptions.path.MapItemReferencePath;
import io.micronaut.serde.exceptions.path.PropertyReferencePath;
import io.micronaut.serde.exceptions.path.ReferencePath;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says what is wrong with a JSON body, by the place in it; nothing of the parser's own words leaves. */
final class BodyFailure {

    private static final Pattern PROPERTY = Pattern.compile("^(Unknown|Duplicate) property \\[(.*?)\\]");

    private BodyFailure() {}

    static BadInput input(Throwable failure, HttpRequest<?> request) {
        return find(JsonProcessingException.class, failure)
                .map(syntax -> BadInput.pointer("", "The body is not valid JSON" + place(syntax) + "."))
                .or(() -> find(SerdeException.class, failure).map(e -> input(e, request)))
                .orElseGet(() -> BadInput.pointer("", "The body is not the JSON that is expected here."));
    }

    private static <T> Optional<T> find(Class<T> type, Throwable failure) {
        return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    private static String place(JsonProcessingException failure) {
        var place = failure.getLocation();
        return place == null ? "" : " (line %d, column %d)".formatted(place.getLineNr(), place.getColumnNr());
    }

    private static BadInput input(SerdeException failure, HttpRequest<?> request) {
        var pointer = pointer(failure);
        var property = PROPERTY.matcher(String.valueOf(failure.getMessage()));
        if (!property.find()) {
            return BadInput.pointer(pointer, value(failure) + " is not allowed here; " + expected(failure) + ".");
        }
        var name = property.group(2);
        return property.group(1).equals("Unknown")
                ? BadInput.unknownProperty(pointer, name, failure.getPath().size() > 1 ? List.of() : names(request))
                : BadInput.pointer(pointer, "'%s' is there twice.".formatted(name));
    }

    /** What the body itself may have. */
    private static List<String> names(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request).stream()
                .flatMap(route -> route instanceof MethodBasedRouteInfo<?, ?> method
                        ? Arrays.stream(method.getTargetMethod().getArguments())
                        : Stream.empty())
                .filter(argument -> argument.isAnnotationPresent(Body.class))
                .flatMap(argument -> names(argument.getType()))
                .toList();
    }

    private static Stream<String> names(Class<?> type) {
        return BeanIntrospector.SHARED.findIntrospection(type).stream()
                .flatMap(introspection -> Arrays.stream(introspection.getPropertyNames()));
    }

    private static String value(SerdeException failure) {
        var value = failure instanceof InvalidFormatException e ? e.getOriginalValue() : null;
        return value == null ? "What stands" : "'" + value + "'";
    }

    private static String expected(SerdeException failure) {
        var path = failure.getPath();
        return path.isEmpty()
                ? "expected: a JSON object"
                : "expected: " + Expectation.words(innermost(path.getFirst()));
    }

    private static Class<?> innermost(ReferencePath path) {
        return switch (path) {
            case PropertyReferencePath property -> property.property().getWrapperType();
            case CollectionItemReferencePath item -> element(item.collectionArgument());
            case MapItemReferencePath entry -> element(entry.mapArgument());
        };
    }

    private static Class<?> element(Argument<?> container) {
        var parameters = container.getTypeParameters();
        return parameters.length == 0 ? Object.class : parameters[parameters.length - 1].getWrapperType();
    }

    private static String pointer(SerdeException failure) {
        return failure.getPath().reversed().stream()
                .map(BodyFailure::step)
                .map(step -> "/" + escaped(step))
                .collect(Collectors.joining());
    }

    private static String step(ReferencePath path) {
        return switch (path) {
            case PropertyReferencePath property -> property.property().getName();
            case CollectionItemReferencePath item -> Integer.toString(item.index());
            case MapItemReferencePath entry -> entry.key();
        };
    }

    private static String escaped(String step) {
        return step.replace("~", "~0").replace("/", "~1");
    }
}
