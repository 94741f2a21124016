package org.scholargraph.coauthorship;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jspecify.annotations.Nullable;
import org.scholargraph.http.Cached;
import org.scholargraph.http.FollowsMerges;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.neighbourhood.AnswersGraph;
import org.scholargraph.neighbourhood.GraphAnswer;
import org.scholargraph.neighbourhood.NeighbourhoodQuestion;
import org.scholargraph.neighbourhood.Neighbourhoods;
import org.scholargraph.neighbourhood.TieFilter;
import org.scholargraph.problem.MayFail;

/** Answers with an author in the midst of co-authors. */
@Controller("/api/v1/authors/{id}/ego-network")
@Cached
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
class EgoNetworkController {

    private final Neighbourhoods neighbourhoods;
    private final Identifiers identifiers;

    EgoNetworkController(Neighbourhoods neighbourhoods, Identifiers identifiers) {
        this.neighbourhoods = neighbourhoods;
        this.identifiers = identifiers;
    }

    /**
     * The ego network of an author: the co-authors of most joint papers, and who of them has written with whom.
     *
     * @param id of the author, in any accepted form, percent-encoded
     * @param minStrength fewest joint papers with the ego for a co-author to appear
     * @param limit most co-authors
     * @param yearFrom first year of joint papers
     * @param yearTo last year of joint papers
     * @return ego first, then the alters, strongest first; all ties among them
     */
    @FollowsMerges
    @Get
    @AnswersGraph
    GraphAnswer egoNetwork(
            String id,
            @QueryValue(defaultValue = "1") @Min(1) int minStrength,
            @QueryValue(defaultValue = "50") @Min(1) @Max(200) int limit,
            @QueryValue @Nullable @Min(0) @Max(TieFilter.LAST_YEAR) Integer yearFrom,
            @QueryValue @Nullable @Min(0) @Max(TieFilter.LAST_YEAR) Integer yearTo) {
        var filter = TieFilter.of(minStrength, yearFrom, yearTo);
        var ego = new EntityId(EntityKind.AUTHOR, identifiers.getId(EntityKind.AUTHOR, id));
        return neighbourhoods
                .around(NeighbourhoodQuestion.coauthors(ego, limit, filter))
                .withNodes(node -> node.withRole(node.id().equals(ego.id()) ? "ego" : "alter"));
    }
}
