package org.scholargraph.paper;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.cluster.ClusterEdition;
import org.scholargraph.cluster.ClusterIds;
import org.scholargraph.http.Cached;
import org.scholargraph.http.ChoosesFields;
import org.scholargraph.http.FollowsMerges;
import org.scholargraph.http.ListAnswer;
import org.scholargraph.http.MadeOf;
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

/** Answers with papers: one, all of them, and those that belong to something else. */
@Controller("/api/v1")
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Papers")
class PaperController {

    private final PaperRepository papers;
    private final Identifiers identifiers;
    private final ClusterIds clusters;
    private final Lists lists;
    private final Batches batches;
    private final EntityList<PaperAnswer> list;

    PaperController(
            PaperRepository papers, Identifiers identifiers, ClusterIds clusters, Lists lists, Batches batches) {
        this.papers = papers;
        this.identifiers = identifiers;
        this.clusters = clusters;
        this.lists = lists;
        this.batches = batches;
        this.list = lists.list("papers", papers::listAnswers, "newest");
    }

    /**
     * A paper.
     *
     * @param id W…, doi:…, arxiv:…, or their URLs, percent-encoded
     * @return what is known of it
     */
    @Cached
    @FollowsMerges
    @ChoosesFields(PaperAnswer.class)
    @Get("/papers/{id}")
    PaperAnswer paper(String id) {
        var known = papers.listAnswers(List.of(identifiers.getId(EntityKind.PAPER, id)));
        return known.stream().findFirst().orElseThrow(() -> NoSuchEntity.paper(id));
    }

    /**
     * Papers, by default the newest first; with {@code groupBy} how many there are of each year, topic, institution, type or
     * source.
     *
     * @param filters which papers
     * @param groupBy what to count them by
     * @param paging which part of them, or of the groups
     * @return a page of them, or of the groups, largest first
     */
    @Cached
    @ChoosesFields(value = PaperAnswer.class, notWith = "groupBy")
    @Get("/papers")
    @ApiResponse(
            responseCode = "200",
            description = "a page of them; with groupBy a page of the groups, largest first",
            content = @Content(schema = @Schema(anyOf = {PaperPage.class, PaperGroups.class})))
    HttpResponse<?> papers(
            @RequestBean PaperFilters filters,
            @QueryValue
                    @Parameter(schema = @Schema(allowableValues = {"year", "topic", "institution", "type", "source"}))
                    @Nullable
                    String groupBy,
            @RequestBean Paging paging) {
        var question = filters.addTo(lists.question());
        return HttpResponse.ok(
                groupBy == null
                        ? PaperPage.of(list.answer(question, filters.sort(), paging))
                        : PaperGroups.of(list.groups(question, groupBy, filters.sort(), paging)));
    }

    /**
     * The papers of an author. With {@code author=} those written together with somebody else.
     *
     * @param id A…, orcid:…, or their URLs, percent-encoded
     * @param filters which papers
     * @param paging which part of them
     * @return a page of them
     */
    @Cached
    @FollowsMerges
    @ChoosesFields(PaperAnswer.class)
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
    @Cached
    @FollowsMerges
    @ChoosesFields(PaperAnswer.class)
    @Get("/topics/{id}/papers")
    ListAnswer<PaperAnswer> papersOfTopic(String id, @RequestBean PaperFilters filters, @RequestBean Paging paging) {
        return belonging(EntityKind.TOPIC, id, "ofTopic", filters, paging);
    }

    /**
     * The papers that belong to a cluster: those that have more of their topics in it, or of their authors, than in any
     * other cluster of its level.
     *
     * @param id topics-… or authors-…
     * @param filters which papers
     * @param paging which part of them
     * @return a page of them
     */
    @Cached
    @MadeOf(ClusterEdition.class)
    @FollowsMerges
    @ChoosesFields(PaperAnswer.class)
    @Get("/clusters/{id}/papers")
    ListAnswer<PaperAnswer> papersOfCluster(String id, @RequestBean PaperFilters filters, @RequestBean Paging paging) {
        var question = filters.addTo(lists.question()).of("inCluster", clusters.get(id));
        return list.answer(question, filters.sort(), paging);
    }

    /**
     * The papers that a paper cites, as far as they are in this graph.
     *
     * @param id W…, doi:…, arxiv:…, or their URLs, percent-encoded
     * @param filters which papers
     * @param paging which part of them
     * @return a page of them
     */
    @Cached
    @FollowsMerges
    @ChoosesFields(PaperAnswer.class)
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
    @Cached
    @FollowsMerges
    @ChoosesFields(PaperAnswer.class)
    @Get("/papers/{id}/citations")
    ListAnswer<PaperAnswer> citations(String id, @RequestBean PaperFilters filters, @RequestBean Paging paging) {
        return belonging(EntityKind.PAPER, id, "ofCited", filters, paging);
    }

    /**
     * Papers by their ids, up to 500 at once. One bad id never fails the others.
     *
     * @param question the ids, in any accepted form
     * @return what they name in the order asked, and those that name nothing
     */
    @ReadOnly
    @ChoosesFields(PaperAnswer.class)
    @Post("/papers/batch")
    BatchAnswer<PaperAnswer> papersById(@Body @Valid BatchQuestion question) {
        return batches.answer(EntityKind.PAPER, question, papers::listAnswers, PaperAnswer::id);
    }

    private ListAnswer<PaperAnswer> belonging(
            EntityKind kind, String id, String filter, PaperFilters filters, Paging paging) {
        var owner = identifiers.getId(kind, id);
        var question = filters.addTo(lists.question()).of(filter, owner);
        return lists.of(kind, owner, list.answer(question, filters.sort(), paging));
    }
}
