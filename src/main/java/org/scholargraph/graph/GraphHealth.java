package org.scholargraph.graph;

import io.micronaut.health.HealthStatus;
import io.micronaut.management.health.indicator.HealthIndicator;
import io.micronaut.management.health.indicator.HealthResult;
import io.micronaut.scheduling.TaskExecutors;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.reactivestreams.Publisher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/** Whether the graph answers: without it the service lives, but is not ready. */
@Singleton
public class GraphHealth implements HealthIndicator {

    private static final Logger LOG = LoggerFactory.getLogger(GraphHealth.class);
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final EngineRepository engines;
    private final BulkLoader loader;
    private final ExecutorService executor;

    GraphHealth(EngineRepository engines, BulkLoader loader, @Named(TaskExecutors.BLOCKING) ExecutorService executor) {
        this.engines = engines;
        this.loader = loader;
        this.executor = executor;
    }

    /** The database, if it answers within two seconds. */
    public Optional<Engine> findEngine() {
        return ask().blockOptional();
    }

    @Override
    public Publisher<HealthResult> getResult() {
        return ask().map(engine -> HealthStatus.UP)
                .defaultIfEmpty(HealthStatus.DOWN)
                .map(status -> HealthResult.builder("graph", status).build());
    }

    private Mono<Engine> ask() {
        if (loader.isLoading()) {
            return Mono.empty();
        }
        return Mono.fromCallable(() -> engines.findEngine().orElse(null))
                .subscribeOn(Schedulers.fromExecutorService(executor))
                .timeout(PATIENCE)
                .onErrorResume(failure -> {
                    LOG.warn("The graph does not answer: {}", failure.getMessage());
                    return Mono.empty();
                });
    }
}
