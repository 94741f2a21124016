package org.scholargraph.neighbourhood;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.http.Cached;
import org.scholargraph.http.ClosedSet;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.problem.MayFail;

/** Answers what is around a thing. */
@Controller("/api/v1/graph/neighbourhood")
@Cached
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
class NeighbourhoodController {

    private final Neighbourhoods neighbourhoods;
    private final Identifiers identifiers;

    NeighbourhoodController(Neighbourhoods neighbourhoods, Identifiers identifiers) {
        this.neighbourhoods = neighbourhoods;
        this.identifiers = identifiers;
    }

    /**
     * The neighbourhood of a thing of any kind: breadth first, strongest first, with every tie between two of its nodes.
     *
     * @param id of the thing in the middle, in any accepted form
     * @param depth how many steps to go
     * @param kinds kinds of neighbours, separated by commas; all where left out
     * @param relations ties to follow and to show, separated by commas; all where left out
     * @param perKind most new neighbours of each kind for each node that is expanded
     * @param maxNodes most nodes, the centre among them
     * @param minWeight fewest joint papers of co-authors
     * @param yearFrom first year of papers
     * @param yearTo last year of papers
     * @return nodes and edges, the centre first
     */
    @Get
    @AnswersGraph
    GraphAnswer neighbourhood(
            @QueryValue String id,
            @QueryValue(defaultValue = "1") @Min(1) @Max(3) int depth,
            @QueryValue @Nullable String kinds,
            @QueryValue @Nullable String relations,
            @QueryValue(defaultValue = "25") @Min(1) @Max(NeighbourhoodQuestion.MOST_NODES) int perKind,
            @QueryValue(defaultValue = "150") @Min(1) @Max(NeighbourhoodQuestion.MOST_NODES) int maxNodes,
            @QueryValue(defaultValue = "1") @Min(1) int minWeight,
            @QueryValue @Nullable @Min(0) @Max(TieFilter.LAST_YEAR) Integer yearFrom,
            @QueryValue @Nullable @Min(0) @Max(TieFilter.LAST_YEAR) Integer yearTo) {
        var filter = TieFilter.of(minWeight, yearFrom, yearTo);
        return neighbourhoods.around(new NeighbourhoodQuestion(
                identifiers.getAny("id", id),
                depth,
                ClosedSet.read("kinds", kinds, List.of(EntityKind.values())),
                ClosedSet.read("relations", relations, List.of(Relation.values())),
                perKind,
                maxNodes,
                filter,
                filter));
    }
}
