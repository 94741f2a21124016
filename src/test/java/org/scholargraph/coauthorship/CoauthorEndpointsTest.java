package org.scholargraph.coauthorship;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scholargraph.author.AuthorName;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.http.Questions;
import org.scholargraph.http.ServiceUnderTest;
import org.scholargraph.topic.TopicShare;

@MicronautTest(contextBuilder = ServiceUnderTest.class)
class CoauthorEndpointsTest {

    private static final TopicShare NETWORKS = new TopicShare("T1", "Graph Neural Networks", 1);
    private static final TopicShare CITATIONS = new TopicShare("T2", "Citation Analysis", 1);

    private final Questions<Coauthor> coauthors;

    CoauthorEndpointsTest(EmbeddedServer server, ObjectMapper json) {
        coauthors = new Questions<>(new Caller(server, json), Coauthor.class);
    }

    @BeforeAll
    static void load() {
        OneOfEverything.load();
    }

    @Test
    void coauthorsShouldBeOrderedByStrengthWithWhatTheJointPapersAreAbout() {
        assertThat(coauthors.page("authors/A1/coauthors").results())
                .containsExactly(
                        new Coauthor(
                                new AuthorName("A2", "Bob Okafor", null),
                                2,
                                1.5,
                                2020,
                                2021,
                                List.of(new TopicShare("T1", "Graph Neural Networks", 2), CITATIONS),
                                2),
                        new Coauthor(
                                new AuthorName("A3", "Cleo Zhang", null),
                                1,
                                0.5,
                                2020,
                                2020,
                                List.of(NETWORKS, CITATIONS),
                                2));
    }

    @Test
    void whoWroteOfLateShouldComeFirstOnDemand() {
        assertThat(names("authors/A2/coauthors?sort=strength"))
                .containsExactly("Ada García", "Cleo Zhang", "Dan Novák");
        assertThat(names("authors/A2/coauthors?sort=recent")).containsExactly("Cleo Zhang", "Dan Novák", "Ada García");
    }

    @Test
    void yearsMayBeUnknown() {
        assertThat(coauthors.ok("authors/a7/coauthors").body())
                .contains(
                        "{\"author\":{\"id\":\"A6\",\"name\":\"Finn Berg\",\"orcid\":null},\"paperCount\":1,\"weight\":1.0,"
                                + "\"firstYear\":null,\"lastYear\":null,\"sharedTopics\":[],\"sharedTopicCount\":0}");
    }

    @Test
    void everyFormOfAnIdShouldLeadToTheAuthor() {
        assertThat(names("authors/orcid:0000-0002-1825-0097/coauthors")).containsExactly("Bob Okafor", "Cleo Zhang");
        assertThat(names("authors/name:EVE%20M%C3%BCller/coauthors")).containsExactly("Ida Klein");
    }

    @Test
    void whatIsNotThereShouldNotBeFound() {
        assertThat(coauthors.problem("authors/A99/coauthors", 404).detail())
                .isEqualTo("There is no author 'A99' in this graph.");
        assertThat(coauthors.badParameter("authors/nonsense/coauthors").parameter())
                .isEqualTo("id");
        assertThat(coauthors.badParameter("authors/A1/coauthors?sort=newest").detail())
                .isEqualTo("'newest' is not a value of sort; allowed: strength, recent. Did you mean 'recent'?");
    }

    private List<String> names(String path) {
        return coauthors.page(path).results().stream()
                .map(coauthor -> coauthor.author().name())
                .toList();
    }
}
