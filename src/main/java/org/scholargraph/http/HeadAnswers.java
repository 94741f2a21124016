package org.scholargraph.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.web.router.RouteAttributes;

/** Gives the answer to {@code HEAD} the media type of the body that it leaves out, which Micronaut forgets. */
@ServerFilter(value = ServerFilter.MATCH_ALL_PATTERN, methods = HttpMethod.HEAD)
@Order(Phases.ENTITY_TAG)
class HeadAnswers {

    @ResponseFilter
    void complete(HttpRequest<?> request, MutableHttpResponse<?> response) {
        if (response.code() == 200 && response.getContentType().isEmpty()) {
            RouteAttributes.getRouteInfo(request).stream()
                    .flatMap(route -> route.getProduces().stream().limit(1))
                    .forEach(response::contentType);
        }
    }
}
