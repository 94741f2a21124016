package org.scholargraph.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import java.util.List;
import java.util.Set;
import org.scholargraph.graph.WriteToken;
import org.scholargraph.problem.ScholarGraphException.WriteRefused;

/**
 * Lets a request change something only if it shows the token, or comes from this machine and from no page of another
 * origin. Whatever is not marked {@link ReadOnly} and is no {@code GET} is taken to change something.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Phases.WRITES)
class WriteGuard {

    static final String HEADER = "X-Scholargraph-Token";

    private static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final List<String> FORWARDED = List.of("Forwarded", "X-Forwarded-For", "X-Real-IP");

    private final WriteToken token;

    WriteGuard(WriteToken token) {
        this.token = token;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (!writes(request)) {
            return;
        }
        var shown = request.getHeaders().get(HEADER);
        if (shown == null && !(isFromHere(request) && isOfOurOrigin(request))) {
            throw WriteRefused.withoutToken(HEADER);
        }
        if (shown != null && !token.matches(shown)) {
            throw WriteRefused.withWrongToken(HEADER);
        }
    }

    private static boolean writes(HttpRequest<?> request) {
        return !READING.contains(request.getMethod())
                && RouteAttributes.getRouteMatch(request)
                        .filter(route -> !route.getAnnotationMetadata().hasAnnotation(ReadOnly.class))
                        .isPresent();
    }

    /** A proxy on this machine speaks for others, and says so. */
    private static boolean isFromHere(HttpRequest<?> request) {
        return request.getRemoteAddress().getAddress().isLoopbackAddress()
                && FORWARDED.stream().noneMatch(name -> request.getHeaders().contains(name));
    }

    private static boolean isOfOurOrigin(HttpRequest<?> request) {
        var own = (request.isSecure() ? "https://" : "http://")
                + request.getHeaders().get(HttpHeaders.HOST);
        return request.getHeaders().getAll(HttpHeaders.ORIGIN).stream().allMatch(own::equalsIgnoreCase);
    }
}
