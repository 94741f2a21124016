package org.scholargraph.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import io.micronaut.web.router.UriRouteMatch;
import java.util.TreeMap;

/** What a request asks, in one spelling for all the ways to write it. */
final class Question {

    private Question() {}

    /** The route with its variables, and the parameters in order; {@code HEAD} asks the same as {@code GET}. */
    static String of(HttpRequest<?> request) {
        var asked = RouteAttributes.getRouteMatch(request).map(Question::route).orElse(request.getPath());
        return asked + "?" + new TreeMap<>(request.getParameters().asMap());
    }

    /** The media type of the answer, as far as it is settled before it is given. */
    static String format(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .map(route -> route.getProduces())
                .filter(produced -> produced.size() == 1)
                .map(produced -> produced.getFirst().getName())
                .orElseGet(() -> String.join(",", request.getHeaders().getAll(HttpHeaders.ACCEPT)));
    }

    private static String route(RouteMatch<?> match) {
        return match instanceof UriRouteMatch<?, ?> uri
                ? uri.getRouteInfo().getUriMatchTemplate() + " " + new TreeMap<>(uri.getVariableValues())
                : match.toString();
    }
}
