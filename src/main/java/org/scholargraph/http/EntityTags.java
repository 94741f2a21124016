package org.scholargraph.http;

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
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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

    /** Imports are no graph answers: they change while the graph does not. */
    private static final String IMPORTS = "/api/v1/imports";

    private final GraphVersion version;
    private final Software software;
    private final List<Edition> editions;

    EntityTags(GraphVersion version, Software software, List<Edition> editions) {
        this.version = version;
        this.software = software;
        this.editions = editions;
    }

    /** Answers 304 where the caller has this very answer. */
    @RequestFilter
    @Nullable
    HttpResponse<?> spare(HttpRequest<?> request) {
        if (!isGraphQuestion(request) || !version.settled()) {
            return null;
        }
        var current = version.current();
        var asked = new Asked(current, tag(request, current, edition(request)));
        request.setAttribute(ASKED, asked);
        return tags(request).anyMatch(asked.tag()::equals) ? notModified(asked) : null;
    }

    /** Tags an answer that is of one version for sure. */
    @ResponseFilter
    void tag(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(ASKED, Asked.class).ifPresent(asked -> {
            if (response.status() == HttpStatus.OK && version.settled() && isCurrent(request, asked)) {
                asked.describe(response);
                if (tags(request).anyMatch("*"::equals)) {
                    response.status(HttpStatus.NOT_MODIFIED).body(null);
                }
            }
        });
    }

    private boolean isGraphQuestion(HttpRequest<?> request) {
        return (request.getMethod() == HttpMethod.GET || request.getMethod() == HttpMethod.HEAD)
                && !request.getPath().startsWith(IMPORTS)
                && editions.stream().noneMatch(edition -> edition.changesByItself(request));
    }

    private boolean isCurrent(HttpRequest<?> request, Asked asked) {
        var current = version.current();
        return current == asked.version()
                && tag(request, current, edition(request)).equals(asked.tag());
    }

    private String edition(HttpRequest<?> request) {
        return editions.stream()
                .filter(edition -> edition.concerns(request))
                .map(Edition::current)
                .collect(Collectors.joining("\n"));
    }

    private static HttpResponse<?> notModified(Asked asked) {
        var response = HttpResponse.notModified();
        asked.describe(response);
        return response;
    }

    private String tag(HttpRequest<?> request, long current, String edition) {
        var answer = String.join(
                "\n", version.storeId(), software.version(), Question.of(request), format(request), edition);
        return "\"%d-%s\"".formatted(current, Digests.text(answer));
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

    private record Asked(long version, String tag) {

        void describe(MutableHttpResponse<?> response) {
            response.header(HttpHeaders.ETAG, tag)
                    .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                    .header(HttpHeaders.VARY, "Accept, Accept-Encoding");
        }
    }
}
