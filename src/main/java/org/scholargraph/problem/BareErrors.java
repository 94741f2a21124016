package org.scholargraph.problem;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Gives an error that comes with a status alone its problem. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
@Order(BareErrors.LAST)
class BareErrors {

    /** Responses pass the filters the other way round. */
    static final int LAST = -950;

    @ResponseFilter
    void explain(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() >= 400 && response.getBody().isEmpty() && request.getMethod() != HttpMethod.HEAD) {
            response.body(Problem.of(response.status(), null, request.getPath()))
                    .contentType(Problem.MEDIA_TYPE);
        }
    }
}
