package org.scholargraph.http;

import io.micronaut.context.BeanContext;
import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.graph.GraphVersion;

/**
 * Spares the database what a caller has already: an answer stays the same as long as the graph has the same version. An
 * answer during which the version moved gets no tag, for nobody knows which version it is of.
 */
@ServerFilter("/api/v1/**")
@Order(Phases.ENTITY_TAG)
class EntityTags {

    private static final String ASKED = EntityTags.class.getName();

    /** No graph answers: they change while the graph does not. */
    private static final List<String> CHANGING = List.of("/api/v1/imports", "/api/v1/clusters/progress");

    private final GraphVersion version;
    private final Software software;
    private final BeanContext beans;
    private final String vary;

    EntityTags(GraphVersion version, Software software, BeanContext beans, HttpSettings settings) {
        this.version = version;
        this.software = software;
        this.beans = beans;
        this.vary = "Accept, Accept-Encoding" + (settings.origins().isEmpty() ? "" : ", Origin");
    }

    /** Answers 304 where the caller has this very answer. */
    @RequestFilter
    @Nullable
    HttpResponse<?> spare(HttpRequest<?> request) {
        if (!isGraphQuestion(request) || !version.settled()) {
            return null;
        }
        var current = version.current();
        var asked = new Asked(tag(request, current));
        request.setAttribute(ASKED, asked);
        return tags(request).anyMatch(asked.tag()::equals) ? notModified(asked) : null;
    }

    /** Tags an answer that is of one version for sure. */
    @ResponseFilter
    void tag(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(ASKED, Asked.class).ifPresent(asked -> {
            if (response.status() == HttpStatus.OK
                    && version.settled()
                    && asked.tag().equals(tag(request, version.current()))) {
                describe(response, asked);
                if (tags(request).anyMatch("*"::equals)) {
                    response.status(HttpStatus.NOT_MODIFIED).body(null);
                }
            }
        });
    }

    /** What the answer will be called if nothing changes until it is given. */
    static Optional<String> asked(HttpRequest<?> request) {
        return request.getAttribute(ASKED, Asked.class).map(Asked::tag);
    }

    private static boolean isGraphQuestion(HttpRequest<?> request) {
        return (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD)
                && CHANGING.stream().noneMatch(request.getPath()::startsWith);
    }

    private HttpResponse<?> notModified(Asked asked) {
        var response = HttpResponse.notModified();
        describe(response, asked);
        return response;
    }

    private void describe(MutableHttpResponse<?> response, Asked asked) {
        response.getHeaders()
                .set(HttpHeaders.ETAG, asked.tag())
                .set(HttpHeaders.CACHE_CONTROL, "no-cache")
                .set(HttpHeaders.VARY, vary);
    }

    private String tag(HttpRequest<?> request, long current) {
        var answer = String.join(
                "\n", version.storeId(), software.version(), Question.of(request), format(request), edition(request));
        return "\"%d-%s\"".formatted(current, Digests.text(answer));
    }

    /** Of what the answer is made beside the graph, if there is such a thing. */
    private String edition(HttpRequest<?> request) {
        return RouteAttributes.getRouteInfo(request)
                .flatMap(route -> route.getAnnotationMetadata().classValue(MadeOf.class))
                .map(type -> ((Edition) beans.getBean(type)).edition())
                .orElse("");
    }

    /** Compressed or not, JSON or CSV: other bytes, so another tag. */
    private static String format(HttpRequest<?> request) {
        return Question.format(request) + "\n"
                + String.join(",", request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING));
    }

    /** What the caller has, compared weakly. */
    private static Stream<String> tags(HttpRequest<?> request) {
        return request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH).stream()
                .flatMap(header -> Arrays.stream(header.split(",")))
                .map(String::strip)
                .map(tag -> tag.startsWith("W/") ? tag.substring(2) : tag);
    }

    private record Asked(String tag) {}
}
