package org.scholargraph.topic;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.http.Questions;
import org.scholargraph.http.ServiceUnderTest;
import org.scholargraph.problem.BadInput;

@MicronautTest(contextBuilder = ServiceUnderTest.class)
class TopicEndpointsTest {

    private final Questions<TopicAnswer> topics;

    TopicEndpointsTest(EmbeddedServer server, ObjectMapper json) {
        topics = new Questions<>(new Caller(server, json), TopicAnswer.class);
    }

    @BeforeAll
    static void load() {
        OneOfEverything.load();
    }

    @Test
    void topicShouldSayWhatItIsPartOfNearestFirst() {
        assertThat(topics.one("topics/T1"))
                .isEqualTo(new TopicAnswer(
                        "T1",
                        "Graph Neural Networks",
                        Level.topic,
                        null,
                        "openalex",
                        "Networks over graphs.",
                        List.of("message passing", "embeddings"),
                        2,
                        List.of(
                                new TopicName("subfield:1702", "Artificial Intelligence", Level.subfield),
                                new TopicName("field:17", "Computer Science", Level.field),
                                new TopicName("domain:3", "Physical Sciences", Level.domain))));
    }

    @Test
    void conceptShouldSayHowBroadItIs() {
        assertThat(topics.one("topics/C2"))
                .isEqualTo(new TopicAnswer(
                        "C2", "Geography", Level.concept, 0, "openalex", null, List.of(), 1, List.of()));
    }

    @ParameterizedTest
    @CsvSource({
        "T1, T1",
        "t1, T1",
        "openalex:T1, T1",
        "https%3A%2F%2Fopenalex.org%2FT1, T1",
        "c1, C1",
        "https%3A%2F%2Fopenalex.org%2FC1, C1",
        "field:17, field:17",
        "FIELD:17, field:17",
        "https%3A%2F%2Fopenalex.org%2Ffields%2F17, field:17",
        "https%3A%2F%2Fopenalex.org%2Fsubfields%2F1702, subfield:1702",
        "https%3A%2F%2Fopenalex.org%2Fdomains%2F3, domain:3",
        "arxiv-category:cs.LG, arxiv-category:cs.lg"
    })
    void everyFormOfAnIdShouldLeadToTheTopic(String id, String canonical) {
        assertThat(topics.one("topics/" + id).id()).isEqualTo(canonical);
    }

    @Test
    void whatIsNotThereShouldNotBeFound() {
        assertThat(topics.problem("topics/T99", 404).detail()).isEqualTo("There is no topic 'T99' in this graph.");
        assertThat(topics.problem("topics/W1", 404).detail())
                .isEqualTo("There is no topic 'W1': it is the id of a paper.");
        assertThat(topics.badParameter("topics/graphs").parameter()).isEqualTo("id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    topics                         | domain:3 field:17 T1 T2 subfield:1702 subfield:1710 C1 C2 arxiv-category:cs.lg
                    topics?sort=name               | subfield:1702 C1 T2 field:17 C2 T1 subfield:1710 arxiv-category:cs.lg domain:3
                    topics?level=topic             | T1 T2
                    topics?level=field,domain      | domain:3 field:17
                    topics?within=field:17         | T1 T2 subfield:1702 subfield:1710
                    topics?within=domain:3&level=topic&sort=name | T2 T1
                    topics?within=subfield:1702,subfield:1710 | T1 T2
                    topics?within=https://openalex.org/fields/17&level=topic | T1 T2
                    topics?within=T1               |
                    topics?within=T99              |
                    topics?search=science          | field:17 domain:3
                    topics?search=analysis%20citation | T2
                    """)
    void listsShouldBeFilteredAndSorted(String path, @Nullable String expected) {
        var ids = topics.page(path).results().stream().map(TopicAnswer::id);
        assertThat(ids.collect(joining(" "))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    topics?level=topics  | level  | 'topics' is not a value of level; allowed: topic, subfield, field, domain, concept, category, term. Did you mean 'topic'?
                    topics?within=A1     | within | 'A1' in within is the id of a thing of kind author; allowed for kind topic: T…, C…, subfield:…, field:…, domain:…, arxiv-category:…, term:…, x:…, or their URLs.
                    topics?sort=newest   | sort   | 'newest' is not a value of sort; allowed: mostPapers, name.
                    """)
    void badParametersShouldBeNamed(String path, String parameter, String detail) {
        assertThat(topics.badParameter(path)).isEqualTo(BadInput.parameter(parameter, detail));
    }
}
