package org.scholargraph.operations;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.scholargraph.graph.GraphVersion;

/** Gives the measurements of the running service to Prometheus. */
@Controller("/metrics")
@ExecuteOn(TaskExecutors.BLOCKING)
class MetricsController {

    private final PrometheusMeterRegistry registry;

    MetricsController(PrometheusMeterRegistry registry, GraphVersion graph) {
        this.registry = registry;
        Gauge.builder("scholargraph.graph.version", graph, GraphVersion::current)
                .description("Changes so far to imported records and what is derived from them")
                .register(registry);
    }

    /** All measurements, in the text format of Prometheus. */
    @Get
    @Produces("text/plain; version=0.0.4; charset=utf-8")
    String metrics() {
        return registry.scrape();
    }
}
