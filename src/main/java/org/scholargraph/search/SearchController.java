package org.scholargraph.search;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.http.Cached;
import org.scholargraph.http.ClosedSet;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.problem.MayFail;

/** Answers while somebody types. */
@Controller("/api/v1/search")
@Cached
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
class SearchController {

    private final Search search;

    SearchController(Search search) {
        this.search = search;
    }

    /**
     * Things of all kinds whose title or name has every word, or that bear the text as an id. Case and diacritics don't
     * matter, the last word may be unfinished, and a word of four letters or more may have one typo.
     *
     * @param q what was typed
     * @param kinds kinds to look for, separated by commas; all where left out
     * @param limit most results
     * @return best first
     */
    @Get
    SearchAnswer search(
            @QueryValue @Size(max = 500) String q,
            @QueryValue @Nullable String kinds,
            @QueryValue(defaultValue = "10") @Min(1) @Max(100) int limit) {
        return search.find(q, ClosedSet.read("kinds", kinds, List.of(EntityKind.values())), limit);
    }
}
