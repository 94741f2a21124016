package org.scholargraph.author;

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
import org.scholargraph.cluster.ClusterEdition;
import org.scholargraph.cluster.ClusterIds;
import org.scholargraph.cluster.Clustered;
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

/** Answers with authors: one, all of them, and those that belong to something else. */
@Controller("/api/v1")
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Authors")
class AuthorController {

    private final AuthorRepository authors;
    private final Identifiers identifiers;
    private final ClusterIds clusters;
    private final Lists lists;
    private final Batches batches;
    private final EntityList<AuthorAnswer> list;

    AuthorController(
            AuthorRepository authors, Identifiers identifiers, ClusterIds clusters, Lists lists, Batches batches) {
        this.authors = authors;
        this.identifiers = identifiers;
        this.clusters = clusters;
        this.lists = lists;
        this.batches = batches;
        this.list = lists.list("authors", authors::listAnswers, "mostPapers");
    }

    /**
     * An author.
     *
     * @param id A…, orcid:…, name:…, or their URLs, percent-encoded
     * @return what is known of them
     */
    @Cached
    @FollowsMerges
    @ChoosesFields(AuthorAnswer.class)
    @Get("/authors/{id}")
    AuthorAnswer author(String id) {
        var known = authors.listAnswers(List.of(identifiers.getId(EntityKind.AUTHOR, id)));
        return known.stream().findFirst().orElseThrow(() -> NoSuchEntity.author(id));
    }

    /**
     * Authors, by default those of most papers first.
     *
     * @param filters which authors
     * @param paging which part of them
     * @return a page of them
     */
    @Cached
    @ChoosesFields(AuthorAnswer.class)
    @Get("/authors")
    ListAnswer<AuthorAnswer> authors(@RequestBean AuthorFilters filters, @RequestBean Paging paging) {
        return list.answer(filters.addTo(lists.question()), filters.sort(), paging);
    }

    /**
     * The authors who have worked at an institution, going by their papers.
     *
     * @param id I…, ror:…, or their URLs, percent-encoded
     * @param filters which authors
     * @param paging which part of them
     * @return a page of them
     */
    @Cached
    @FollowsMerges
    @ChoosesFields(AuthorAnswer.class)
    @Get("/institutions/{id}/authors")
    ListAnswer<AuthorAnswer> authorsOfInstitution(
            String id, @RequestBean AuthorFilters filters, @RequestBean Paging paging) {
        return belonging(EntityKind.INSTITUTION, id, "ofInstitution", filters, paging);
    }

    /**
     * The authors of papers about a topic or about a topic below it.
     *
     * @param id T…, C…, subfield:…, field:…, domain:…, or their URLs, percent-encoded
     * @param filters which authors
     * @param paging which part of them
     * @return a page of them
     */
    @Cached
    @FollowsMerges
    @ChoosesFields(AuthorAnswer.class)
    @Get("/topics/{id}/authors")
    ListAnswer<AuthorAnswer> authorsOfTopic(String id, @RequestBean AuthorFilters filters, @RequestBean Paging paging) {
        return belonging(EntityKind.TOPIC, id, "ofTopic", filters, paging);
    }

    /**
     * The authors whom a cluster of authors holds, or who have written papers of a cluster of topics.
     *
     * @param id topics-… or authors-…
     * @param filters which authors
     * @param paging which part of them
     * @return a page of them
     */
    @Cached
    @MadeOf(ClusterEdition.class)
    @FollowsMerges
    @ChoosesFields(AuthorAnswer.class)
    @Get("/clusters/{id}/authors")
    ListAnswer<AuthorAnswer> authorsOfCluster(
            String id, @RequestBean AuthorFilters filters, @RequestBean Paging paging) {
        var cluster = clusters.get(id);
        var question = filters.addTo(lists.question()).of(ClusterIds.filter(Clustered.authors, cluster), cluster);
        return list.answer(question, filters.sort(), paging);
    }

    /**
     * Authors by their ids, up to 500 at once. One bad id never fails the others.
     *
     * @param question the ids, in any accepted form
     * @return what they name in the order asked, and those that name nothing
     */
    @ReadOnly
    @ChoosesFields(AuthorAnswer.class)
    @Post("/authors/batch")
    BatchAnswer<AuthorAnswer> authorsById(@Body @Valid BatchQuestion question) {
        return batches.answer(EntityKind.AUTHOR, question, authors::listAnswers, AuthorAnswer::id);
    }

    private ListAnswer<AuthorAnswer> belonging(
            EntityKind kind, String id, String filter, AuthorFilters filters, Paging paging) {
        var owner = identifiers.getId(kind, id);
        var question = filters.addTo(lists.question()).of(filter, owner);
        return lists.of(kind, owner, list.answer(question, filters.sort(), paging));
    }
}
