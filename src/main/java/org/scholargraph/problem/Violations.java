package org.scholargraph.problem;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Says what breaks a constraint: which parameter or place in the body, its value, and what it must be. */
final class Violations {

    private Violations() {}

    static List<BadInput> inputs(ConstraintViolationException failure, HttpRequest<?> request) {
        return failure.getConstraintViolations().stream()
                .map(violation -> input(violation, request))
                .sorted(Comparator.comparing(BadInput::detail))
                .toList();
    }

    private static BadInput input(ConstraintViolation<?> violation, HttpRequest<?> request) {
        var steps = StreamSupport.stream(violation.getPropertyPath().spliterator(), false)
                .filter(node -> node.getKind() != ElementKind.METHOD)
                .toList();
        if (steps.isEmpty()) {
            return BadInput.pointer("", violation.getMessage() + ".");
        }
        return isBody(steps.getFirst().getName(), request)
                ? inBody(steps.subList(1, steps.size()), violation)
                : parameter(steps.getLast().getName(), violation);
    }

    private static boolean isBody(String argument, HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request).stream()
                .flatMap(route -> route instanceof MethodBasedRouteInfo<?, ?> method
                        ? Arrays.stream(method.getTargetMethod().getArguments())
                        : Stream.empty())
                .anyMatch(
                        candidate -> candidate.getName().equals(argument) && candidate.isAnnotationPresent(Body.class));
    }

    private static BadInput parameter(String name, ConstraintViolation<?> violation) {
        return BadInput.parameter(
                name,
                "'%s' is not a value of %s: it %s."
                        .formatted(violation.getInvalidValue(), name, violation.getMessage()));
    }

    private static BadInput inBody(List<Path.Node> steps, ConstraintViolation<?> violation) {
        var pointer = steps.stream().map(Violations::step).collect(Collectors.joining());
        return BadInput.pointer(pointer, "At '%s': %s.".formatted(pointer, violation.getMessage()));
    }

    private static String step(Path.Node node) {
        var name = node.getKind() == ElementKind.CONTAINER_ELEMENT ? "" : "/" + node.getName();
        return node.getIndex() == null ? name : "/" + node.getIndex() + name;
    }
}
