package org.scholargraph.topic;

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

/** Answers with topics: one and all of them. */
@Controller("/api/v1/topics")
@Cached
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Topics")
class TopicController {

    private final TopicRepository topics;
    private final Identifiers identifiers;
    private final Lists lists;
    private final EntityList<TopicAnswer> list;

    TopicController(TopicRepository topics, Identifiers identifiers, Lists lists) {
        this.topics = topics;
        this.identifiers = identifiers;
        this.lists = lists;
        this.list = lists.list("topics", TopicAnswer.class, "mostPapers");
    }

    /**
     * A topic of any level.
     *
     * @param id T…, C…, subfield:…, field:…, domain:…, or their URLs, percent-encoded
     * @return what is known of it
     */
    @FollowsMerges
    @Get("/{id}")
    TopicAnswer topic(String id) {
        return topics.findAnswer(identifiers.getId(EntityKind.TOPIC, id)).orElseThrow(() -> NoSuchEntity.topic(id));
    }

    /**
     * Topics, by default those of most papers first.
     *
     * @param filters which topics
     * @param paging which part of them
     * @return a page of them
     */
    @Get
    ListAnswer<TopicAnswer> topics(@RequestBean TopicFilters filters, @RequestBean Paging paging) {
        return list.answer(filters.addTo(lists.question()), filters.sort(), paging);
    }
}
