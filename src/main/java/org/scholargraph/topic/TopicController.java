package org.scholargraph.topic;

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

/** Answers with topics: one and all of them. */
@Controller("/api/v1/topics")
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Topics")
class TopicController {

    private final TopicRepository topics;
    private final Identifiers identifiers;
    private final Lists lists;
    private final Batches batches;
    private final EntityList<TopicAnswer> list;

    TopicController(TopicRepository topics, Identifiers identifiers, Lists lists, Batches batches) {
        this.topics = topics;
        this.identifiers = identifiers;
        this.lists = lists;
        this.batches = batches;
        this.list = lists.list("topics", TopicAnswer.class, "mostPapers");
    }

    /**
     * A topic of any level.
     *
     * @param id T…, C…, subfield:…, field:…, domain:…, or their URLs, percent-encoded
     * @return what is known of it
     */
    @Cached
    @FollowsMerges
    @ChoosesFields(TopicAnswer.class)
    @Get("/{id}")
    TopicAnswer topic(String id) {
        var known = topics.listAnswers(List.of(identifiers.getId(EntityKind.TOPIC, id)));
        return known.stream().findFirst().orElseThrow(() -> NoSuchEntity.topic(id));
    }

    /**
     * Topics, by default those of most papers first.
     *
     * @param filters which topics
     * @param paging which part of them
     * @return a page of them
     */
    @Cached
    @ChoosesFields(TopicAnswer.class)
    @Get
    ListAnswer<TopicAnswer> topics(@RequestBean TopicFilters filters, @RequestBean Paging paging) {
        return list.answer(filters.addTo(lists.question()), filters.sort(), paging);
    }

    /**
     * Topics by their ids, up to 500 at once. One bad id never fails the others.
     *
     * @param question the ids, in any accepted form
     * @return what they name in the order asked, and those that name nothing
     */
    @ReadOnly
    @ChoosesFields(TopicAnswer.class)
    @Post("/batch")
    BatchAnswer<TopicAnswer> topicsById(@Body @Valid BatchQuestion question) {
        return batches.answer(EntityKind.TOPIC, question, topics::listAnswers, TopicAnswer::id);
    }
}
