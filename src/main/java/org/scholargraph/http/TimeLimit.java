package org.scholargraph.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.FilterContinuation;
import java.time.Duration;
import java.util.concurrent.TimeoutException;
import org.reactivestreams.Publisher;
import org.scholargraph.problem.ScholarGraphException.TooSlow;
import reactor.core.publisher.Mono;

/**
 * Gives an answer up that takes too long. An upload takes as long as it takes, while it moves; so does a stream of events,
 * once it has begun.
 */
@ServerFilter("/api/**")
@Order(Phases.TIME_LIMIT)
class TimeLimit {

    private final Duration limit;

    TimeLimit(HttpSettings settings) {
        limit = settings.requestTimeout();
    }

    @RequestFilter
    Publisher<? extends HttpResponse<?>> limit(
            HttpRequest<?> request, FilterContinuation<Publisher<MutableHttpResponse<?>>> continuation) {
        var answer = Mono.<MutableHttpResponse<?>>from(continuation.proceed());
        return isUpload(request)
                ? answer
                : answer.timeout(limit).onErrorMap(TimeoutException.class, e -> TooSlow.after(limit));
    }

    private static boolean isUpload(HttpRequest<?> request) {
        return request.getContentType()
                .filter(MediaType.MULTIPART_FORM_DATA_TYPE::equals)
                .isPresent();
    }
}
