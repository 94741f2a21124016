package org.scholargraph.http;

import io.micronaut.core.annotation.Order;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.annotation.RequestFilter;
import io.micronaut.http.annotation.ServerFilter;
import java.time.Duration;
import org.scholargraph.graph.BulkLoader;
import org.scholargraph.problem.ScholarGraphException.GraphLoading;

/** While the graph is loaded in bulk nothing is answered but how far the import is. */
@ServerFilter("/api/**")
@Order(Phases.LOADING)
class LoadingCheck {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final String IMPORT = "/api/v1/imports/";

    private final BulkLoader loader;

    LoadingCheck(BulkLoader loader) {
        this.loader = loader;
    }

    @RequestFilter
    void check(HttpRequest<?> request) {
        if (loader.isLoading() && !request.getPath().startsWith(IMPORT)) {
            throw GraphLoading.retryAfter(PAUSE);
        }
    }
}
