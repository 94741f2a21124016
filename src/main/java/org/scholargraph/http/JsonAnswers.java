package org.scholargraph.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;
import java.util.List;

/** Calls JSON by its name alone: by default it would be called as the caller's {@code Accept} has it, weights included. */
@ServerFilter("/api/v1/**")
@Order(Phases.WRITE)
class JsonAnswers {

    private static final List<MediaType> JSON = List.of(MediaType.APPLICATION_JSON_TYPE);

    @ResponseFilter
    void name(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.status() == HttpStatus.OK
                && response.body() != null
                && RouteAttributes.getRouteInfo(request)
                        .filter(route -> route.getProduces().equals(JSON))
                        .isPresent()) {
            response.contentType(MediaType.APPLICATION_JSON_TYPE);
        }
    }
}
