package org.scholargraph.coauthorship;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.scholargraph.http.Cached;
import org.scholargraph.http.ChoosesFields;
import org.scholargraph.http.FollowsMerges;
import org.scholargraph.http.ListAnswer;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.listing.EntityList;
import org.scholargraph.listing.Lists;
import org.scholargraph.listing.Paging;
import org.scholargraph.problem.MayFail;

/** Answers whom an author has written with. */
@Controller("/api/v1/authors/{id}/coauthors")
@Cached
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Authors")
class CoauthorController {

    private final Identifiers identifiers;
    private final Lists lists;
    private final EntityList<Coauthor> list;

    CoauthorController(Identifiers identifiers, Lists lists) {
        this.identifiers = identifiers;
        this.lists = lists;
        this.list = lists.list("coauthors", Coauthor.class, "strength");
    }

    /**
     * The people an author has written with, hyper-authored papers aside.
     *
     * @param id A…, orcid:…, name:…, or their URLs, percent-encoded
     * @param sort by strength unless said otherwise
     * @param paging which part of them
     * @return a page of them
     */
    @FollowsMerges
    @ChoosesFields(Coauthor.class)
    @Get
    ListAnswer<Coauthor> coauthors(
            String id,
            @QueryValue @Parameter(schema = @Schema(allowableValues = {"strength", "recent"})) @Nullable String sort,
            @RequestBean Paging paging) {
        var author = identifiers.getId(EntityKind.AUTHOR, id);
        return lists.of(EntityKind.AUTHOR, author, list.answer(lists.question().of("author", author), sort, paging));
    }
}
