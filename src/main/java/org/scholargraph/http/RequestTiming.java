package org.scholargraph.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.server.annotation.PreMatching;
import java.util.Locale;

/** Says in a header how long the answer took, in milliseconds; a body never does. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(Phases.TIMING)
class RequestTiming {

    private static final String BEGUN = RequestTiming.class.getName();

    @PreMatching
    @RequestFilter
    void begin(HttpRequest<?> request) {
        request.setAttribute(BEGUN, System.nanoTime());
    }

    @ResponseFilter
    void end(HttpRequest<?> request, MutableHttpResponse<?> response) {
        request.getAttribute(BEGUN, Long.class).ifPresent(begun -> {
            var milliseconds = (System.nanoTime() - begun) / 1e6;
            response.header("Server-Timing", String.format(Locale.ROOT, "total;dur=%.2f", milliseconds));
        });
    }
}
