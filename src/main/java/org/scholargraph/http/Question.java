package org.scholargraph.http;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.web.router.MethodBasedRouteInfo;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.RouteMatch;
import io.micronaut.web.router.UriRouteMatch;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What a request asks, in one spelling for all the ways to write it. */
public final class Question {

    private static final String FORMAT = Question.class.getName() + ".format";

    private Question() {}

    /**
     * The route with its variables, and the parameters in order, without those that say what is understood anyway;
     * {@code HEAD} asks the same as {@code GET}.
     */
    static String of(HttpRequest<?> request) {
        var asked = RouteAttributes.getRouteMatch(request).map(Question::route).orElse(request.getPath());
        var parameters = new TreeMap<>(request.getParameters().asMap());
        usual(request).forEach((name, value) -> parameters.remove(name, List.of(value)));
        return asked + "?" + parameters;
    }

    private static Map<String, String> usual(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .filter(MethodBasedRouteInfo.class::isInstance)
                .map(route -> ParameterNames.defaults((MethodBasedRouteInfo<?, ?>) route))
                .orElse(Map.of());
    }

    /** Says of which media type the answer will be, where a route has several. */
    public static void settleFormat(HttpRequest<?> request, MediaType format) {
        request.setAttribute(FORMAT, format.getName());
    }

    /** The media type of the answer, as far as it is settled before it is given. */
    static String format(HttpRequest<?> request) {
        return request.getAttribute(FORMAT, String.class).orElseGet(() -> ofRoute(request));
    }

    private static String ofRoute(HttpRequest<?> request) {
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
