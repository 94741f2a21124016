package org.scholargraph.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;

/** Refuses query parameters that nobody reads, that are empty, or that are given twice. */
@ServerFilter("/api/**")
@Order(Phases.QUESTION)
class ParameterCheck {

    private final Map<MethodBasedRouteInfo<?, ?>, Set<String>> namesByRoute = new ConcurrentHashMap<>();

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (request.getUri().getRawQuery() != null
                && RouteAttributes.getRouteInfo(request).orElse(null) instanceof MethodBasedRouteInfo<?, ?> route) {
            var names = namesByRoute.computeIfAbsent(route, ParameterNames::of);
            var errors = request.getParameters().asMap().entrySet().stream()
                    .flatMap(parameter -> errors(parameter.getKey(), parameter.getValue(), names))
                    .toList();
            if (!errors.isEmpty()) {
                throw InvalidParameters.of(errors);
            }
        }
    }

    private static Stream<BadInput> errors(String name, List<String> values, Set<String> names) {
        if (!names.contains(name)) {
            return Stream.of(BadInput.unknownParameter(name, names));
        }
        if (values.size() > 1) {
            return Stream.of(BadInput.parameter(
                    name,
                    "'%s' is given %d times (%s); it may be given once, several values of a filter as a,b."
                            .formatted(name, values.size(), String.join(", ", values))));
        }
        return values.getFirst().isBlank()
                ? Stream.of(BadInput.parameter(name, "'%s' is empty; give it a value or leave it out.".formatted(name)))
                : Stream.empty();
    }
}
