package org.scholargraph.topic;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;

class TopicRepositoryTest {

    private static final Topic NEW = new Topic("C9", "Late Things", Level.concept, 5, "openalex", 0);

    private static ApplicationContext context;
    private static TopicRepository topics;

    @BeforeAll
    static void start() {
        context = ApplicationContext.run(Neo4jUnderTest.properties());
        topics = context.getBean(TopicRepository.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @BeforeEach
    void load() {
        OneOfEverything.load();
    }

    @Test
    void topicsShouldBeSavedReadAndDeleted() {
        long before = topics.count();

        topics.save(NEW);
        assertThat(topics.findById(NEW.id())).contains(NEW);
        assertThat(topics.count()).isEqualTo(before + 1);

        topics.delete(NEW);
        assertThat(topics.existsById(NEW.id())).isFalse();
        assertThat(topics.count()).isEqualTo(before);
    }

    @Test
    void topicsShouldBeFoundByWhatTheirMethodsSay() {
        var subfields = topics.findByLevel(Level.subfield, Pageable.from(0, 1, Sort.of(Sort.Order.desc("name"))));
        assertThat(subfields.getTotalSize()).isEqualTo(2);
        assertThat(subfields.getContent()).extracting(Topic::name).containsExactly("Information Systems");
        assertThat(topics.listByNameContainsIgnoreCaseOrderByName("SCIENCE"))
                .extracting(Topic::id)
                .containsExactly("field:17", "domain:3");
    }
}
