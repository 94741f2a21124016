package org.scholargraph.problem;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.server.exceptions.ExceptionHandler;
import io.micronaut.http.server.exceptions.response.ErrorContext;
import io.micronaut.http.server.exceptions.response.ErrorResponseProcessor;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;
import org.scholargraph.problem.ScholarGraphException.GraphLoading;
import org.scholargraph.problem.ScholarGraphException.Merged;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers every failure, ours and Micronaut's own, as {@code application/problem+json}. */
@Singleton
class ProblemRenderer implements ErrorResponseProcessor<Problem>, ExceptionHandler<Throwable, HttpResponse<?>> {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemRenderer.class);
    private static final String OURS =
            "Something failed here that is not your fault; the log of the service says what.";

    /** Failures that nobody else handles: ours, and the unexpected. */
    @Override
    public HttpResponse<?> handle(@SuppressWarnings("rawtypes") HttpRequest request, Throwable failure) {
        return render(request, failure, HttpResponse.serverError());
    }

    /** Failures that Micronaut has a status for. */
    @Override
    public MutableHttpResponse<Problem> processResponse(ErrorContext context, MutableHttpResponse<?> response) {
        return render(context.getRequest(), context.getRootCause().orElse(null), response);
    }

    private MutableHttpResponse<Problem> render(
            HttpRequest<?> request, @Nullable Throwable failure, MutableHttpResponse<?> response) {
        var problem = Translation.find(failure, request)
                .map(ours -> Problem.of(ours, request.getPath()))
                .orElseGet(() -> plain(request, failure, response.status()));
        if (failure instanceof GraphLoading loading) {
            response.header(
                    HttpHeaders.RETRY_AFTER, Long.toString(loading.retryAfter().toSeconds()));
        }
        if (failure instanceof Merged merged) {
            response.header(HttpHeaders.LOCATION, MergedPlace.of(request, merged));
        }
        log(request, problem, failure);
        return written(request, problem, response.status(HttpStatus.valueOf(problem.status())));
    }

    private static Problem plain(HttpRequest<?> request, @Nullable Throwable failure, HttpStatus status) {
        return Problem.of(
                status, status.getCode() < 500 ? Refusal.of(request, failure, status) : OURS, request.getPath());
    }

    private static void log(HttpRequest<?> request, Problem problem, @Nullable Throwable failure) {
        if (problem.status() < 500 || failure instanceof GraphLoading) {
            LOG.debug("{} {}: {}", request.getMethodName(), request.getPath(), problem.detail());
        } else if (failure instanceof ScholarGraphException) {
            LOG.warn("{} {}: {}", request.getMethodName(), request.getPath(), problem.detail(), failure.getCause());
        } else {
            LOG.error("{} {}: {}", request.getMethodName(), request.getPath(), problem.title(), failure);
        }
    }

    @SuppressWarnings("unchecked")
    private static MutableHttpResponse<Problem> written(
            HttpRequest<?> request, Problem problem, MutableHttpResponse<?> response) {
        var answer = (MutableHttpResponse<Problem>) response;
        return request.getMethod() == HttpMethod.HEAD
                ? answer
                : answer.body(problem).contentType(Problem.MEDIA_TYPE);
    }
}
