package org.scholargraph.source;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.scholargraph.http.Cached;
import org.scholargraph.http.FollowsMerges;
import org.scholargraph.http.ListAnswer;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.listing.EntityList;
import org.scholargraph.listing.Lists;
import org.scholargraph.listing.Paging;
import org.scholargraph.problem.MayFail;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Answers with sources: one and all of them. */
@Controller("/api/v1/sources")
@Cached
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Sources")
class SourceController {

    private final SourceRepository sources;
    private final Identifiers identifiers;
    private final Lists lists;
    private final EntityList<SourceAnswer> list;

    SourceController(SourceRepository sources, Identifiers identifiers, Lists lists) {
        this.sources = sources;
        this.identifiers = identifiers;
        this.lists = lists;
        this.list = lists.list("sources", SourceAnswer.class, "mostPapers");
    }

    /**
     * A source: a journal, a conference, a repository.
     *
     * @param id S…, or its URL, percent-encoded
     * @return what is known of it
     */
    @FollowsMerges
    @Get("/{id}")
    SourceAnswer source(String id) {
        return sources.findAnswer(identifiers.getId(EntityKind.SOURCE, id)).orElseThrow(() -> NoSuchEntity.source(id));
    }

    /**
     * Sources, by default those of most papers first.
     *
     * @param filters which sources
     * @param paging which part of them
     * @return a page of them
     */
    @Get
    ListAnswer<SourceAnswer> sources(@RequestBean SourceFilters filters, @RequestBean Paging paging) {
        return list.answer(filters.addTo(lists.question()), filters.sort(), paging);
    }
}
