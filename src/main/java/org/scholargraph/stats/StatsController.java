package org.scholargraph.stats;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.http.Cached;
import org.scholargraph.http.MadeOf;
import org.scholargraph.problem.MayFail;

/** Answers what the graph holds. */
@Controller("/api/v1/graph/stats")
@Cached
@MadeOf(EndedImports.class)
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
class StatsController {

    private static final int LATEST_IMPORTS = 100;

    private final StatsRepository stats;
    private final GraphVersion version;

    StatsController(StatsRepository stats, GraphVersion version) {
        this.stats = stats;
        this.version = version;
    }

    /**
     * Nodes by label and relationships by type, without the book-keeping, and the imports that they come from.
     *
     * @return the numbers
     */
    @Get
    GraphStats stats() {
        var graphVersion = version.current();
        return GraphStats.of(graphVersion, stats.counts(), stats.listFinishedImports(LATEST_IMPORTS));
    }
}
