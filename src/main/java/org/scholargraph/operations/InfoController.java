package org.scholargraph.operations;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.scholargraph.graph.GraphHealth;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.http.Software;

/** Says which service this is. */
@Controller("/info")
@ExecuteOn(TaskExecutors.BLOCKING)
class InfoController {

    private final Software software;
    private final GraphVersion graph;
    private final GraphHealth health;

    InfoController(Software software, GraphVersion graph, GraphHealth health) {
        this.software = software;
        this.graph = graph;
        this.health = health;
    }

    /** Which build this is, and which graph it answers from. */
    @Get
    BuildFacts info() {
        return new BuildFacts(
                software.name(),
                software.version(),
                Runtime.version().toString(),
                graph.current(),
                graph.storeId(),
                graph.sampleOnly(),
                health.findEngine().orElse(null));
    }
}
