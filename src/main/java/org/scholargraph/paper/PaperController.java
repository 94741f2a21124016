package org.scholargraph.paper;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
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

/** Answers with papers: one, all of them, and those that belong to something else. */
@Controller("/api/v1")
@Cached
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Papers")
class PaperController {

    private final PaperRepository papers;
    private final Identifiers identifiers;
    private final Lists lists;
    private final EntityList<PaperAnswer> list;

    PaperController(PaperRepository papers, Identifiers identifiers, Lists lists) {
        this.papers = papers;
        this.identifiers = identifiers;
        this.lists = lists;
        this.list = lists.list("papers", papers::listAnswers, "newest");
    }

    /**
     * A paper.
     *
     * @param id W…, doi:…, arxiv:…, or their URLs, percent-encoded
     * @return what is known of it
     */
    @FollowsMerges
    @Get("/papers/{id}")
    PaperAnswer paper(String id) {
        var known = papers.listAnswers(List.of(identifiers.getId(EntityKind.PAPER, id)));
        return known.stream().findFirst().orElseThrow(() -> NoSuchEntity.paper(id));
    }

    /**
     * Papers, by default the newest first.
     *
     * @param filters which papers
     * @param paging which part of them
     * @return a page of them
     */
    @Get("/papers")
    ListAnswer<PaperAnswer> papers(@RequestBean PaperFilters filters, @RequestBean Paging paging) {
        return list.answer(filters.addTo(lists.question()), filters.sort(), paging);
    }

    /**
     * The papers of an author. With {@code author=} those written together with somebody else.
     *
     * @param id A…, orcid:…, or their URLs, percent-encoded
     * @param filters which papers
     * @param paging which part of them
     * @return a page of them
     */
    @FollowsMerges
    @Get("/authors/{id}/papers")
    ListAnswer<PaperAnswer> papersOfAuthor(String id, @RequestBean PaperFilters filters, @RequestBean Paging paging) {
        return belonging(EntityKind.AUTHOR, id, "ofAuthor", filters, paging);
    }

    /**
     * The papers about a topic or about a topic below it.
     *
     * @param id T…, C…, subfield:…, field:…, domain:…, or their URLs, percent-encoded
     * @param filters which papers
     * @param paging which part of them
     * @return a page of them
     */
    @FollowsMerges
    @Get("/topics/{id}/papers")
    ListAnswer<PaperAnswer> papersOfTopic(String id, @RequestBean PaperFilters filters, @RequestBean Paging paging) {
        return belonging(EntityKind.TOPIC, id, "ofTopic", filters, paging);
    }

    /**
     * The papers that a paper cites, as far as they are in this graph.
     *
     * @param id W…, doi:…, arxiv:…, or their URLs, percent-encoded
     * @param filters which papers
     * @param paging which part of them
     * @return a page of them
     */
    @FollowsMerges
    @Get("/papers/{id}/references")
    ListAnswer<PaperAnswer> references(String id, @RequestBean PaperFilters filters, @RequestBean Paging paging) {
        return belonging(EntityKind.PAPER, id, "ofCiting", filters, paging);
    }

    /**
     * The papers of this graph that cite a paper.
     *
     * @param id W…, doi:…, arxiv:…, or their URLs, percent-encoded
     * @param filters which papers
     * @param paging which part of them
     * @return a page of them
     */
    @FollowsMerges
    @Get("/papers/{id}/citations")
    ListAnswer<PaperAnswer> citations(String id, @RequestBean PaperFilters filters, @RequestBean Paging paging) {
        return belonging(EntityKind.PAPER, id, "ofCited", filters, paging);
    }

    private ListAnswer<PaperAnswer> belonging(
            EntityKind kind, String id, String filter, PaperFilters filters, Paging paging) {
        var owner = identifiers.getId(kind, id);
        var question = filters.addTo(lists.question()).of(filter, owner);
        return lists.of(kind, owner, list.answer(question, filters.sort(), paging));
    }
}
