package org.scholargraph.topic;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Answers about single topics. */
@Controller("/api/v1/topics")
@ExecuteOn(TaskExecutors.BLOCKING)
class TopicController {

    private final TopicRepository topics;
    private final Identifiers identifiers;

    TopicController(TopicRepository topics, Identifiers identifiers) {
        this.topics = topics;
        this.identifiers = identifiers;
    }

    /**
     * A topic of any level.
     *
     * @param id in any accepted form, percent-encoded
     * @return what is known of it
     */
    @Get("/{id}")
    TopicAnswer topic(String id) {
        var canonical = identifiers.getId(EntityKind.TOPIC, id);
        return topics.findAnswer(canonical).orElseThrow(() -> NoSuchEntity.topic(id));
    }
}
