package org.scholargraph.source;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.scholargraph.http.Cached;
import org.scholargraph.http.ChoosesFields;
import org.scholargraph.http.FollowsMerges;
import org.scholargraph.http.ListAnswer;
import org.scholargraph.http.ReadOnly;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.listing.BatchAnswer;
import org.scholargraph.listing.BatchQuestion;
import org.scholargraph.listing.Batches;
import org.scholargraph.listing.EntityList;
import org.scholargraph.listing.Lists;
import org.scholargraph.listing.Paging;
import org.scholargraph.problem.MayFail;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Answers with sources: one and all of them. */
@Controller("/api/v1/sources")
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Sources")
class SourceController {

    private final SourceRepository sources;
    private final Identifiers identifiers;
    private final Lists lists;
    private final Batches batches;
    private final EntityList<SourceAnswer> list;

    SourceController(SourceRepository sources, Identifiers identifiers, Lists lists, Batches batches) {
        this.sources = sources;
        this.identifiers = identifiers;
        this.lists = lists;
        this.batches = batches;
        this.list = lists.list("sources", SourceAnswer.class, "mostPapers");
    }

    /**
     * A source: a journal, a conference, a repository.
     *
     * @param id S…, or its URL, percent-encoded
     * @return what is known of it
     */
    @Cached
    @FollowsMerges
    @ChoosesFields(SourceAnswer.class)
    @Get("/{id}")
    SourceAnswer source(String id) {
        var known = sources.listAnswers(List.of(identifiers.getId(EntityKind.SOURCE, id)));
        return known.stream().findFirst().orElseThrow(() -> NoSuchEntity.source(id));
    }

    /**
     * Sources, by default those of most papers first.
     *
     * @param filters which sources
     * @param paging which part of them
     * @return a page of them
     */
    @Cached
    @ChoosesFields(SourceAnswer.class)
    @Get
    ListAnswer<SourceAnswer> sources(@RequestBean SourceFilters filters, @RequestBean Paging paging) {
        return list.answer(filters.addTo(lists.question()), filters.sort(), paging);
    }

    /**
     * Sources by their ids, up to 500 at once. One bad id never fails the others.
     *
     * @param question the ids, in any accepted form
     * @return what they name in the order asked, and those that name nothing
     */
    @ReadOnly
    @ChoosesFields(SourceAnswer.class)
    @Post("/batch")
    BatchAnswer<SourceAnswer> sourcesById(@Body @Valid BatchQuestion question) {
        return batches.answer(EntityKind.SOURCE, question, sources::listAnswers, SourceAnswer::id);
    }
}
