package org.scholargraph.source;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.http.Questions;
import org.scholargraph.http.ServiceUnderTest;

@MicronautTest(contextBuilder = ServiceUnderTest.class)
class SourceEndpointsTest {

    private final Questions<SourceAnswer> sources;

    SourceEndpointsTest(EmbeddedServer server, ObjectMapper json) {
        sources = new Questions<>(new Caller(server, json), SourceAnswer.class);
    }

    @BeforeAll
    static void load() {
        OneOfEverything.load();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "S1",
                "s1",
                "openalex:S1",
                "https%3A%2F%2Fopenalex.org%2FS1",
                "https%3A%2F%2Fopenalex.org%2Fsources%2Fs1"
            })
    void everyFormOfAnIdShouldLeadToTheSource(String id) {
        assertThat(sources.one("sources/" + id))
                .isEqualTo(new SourceAnswer(
                        "S1",
                        "Journal of Graph Stories",
                        List.of("J. Graph Stories"),
                        "journal",
                        List.of("1234-5679", "2049-3630"),
                        "https://stories.example",
                        3));
    }

    @Test
    void whatIsNotThereShouldNotBeFound() {
        assertThat(sources.problem("sources/S99", 404).detail()).isEqualTo("There is no source 'S99' in this graph.");
        assertThat(sources.problem("sources/T1", 404).detail())
                .isEqualTo("There is no source 'T1': it is the id of a topic.");
        assertThat(sources.badParameter("sources/zoo").parameter()).isEqualTo("id");
    }

    @Test
    void listShouldBeSortedAndSearched() {
        assertThat(sources.page("sources").results())
                .extracting(SourceAnswer::id)
                .containsExactly("S1", "S2");
        assertThat(sources.page("sources?sort=name").results())
                .extracting(SourceAnswer::type)
                .containsExactly("journal", null);
        assertThat(sources.page("sources?search=ZOO").results())
                .containsExactly(new SourceAnswer("S2", "Zoo Workshop", List.of(), null, List.of(), null, 1));
    }

    @Test
    void badParametersShouldBeNamed() {
        assertThat(sources.badParameter("sources?type=journal").detail())
                .isEqualTo(
                        "There is no parameter 'type' here; valid: search, sort, limit, cursor, sample, seed, fields.");
        assertThat(sources.badParameter("sources?sort=relevance").parameter()).isEqualTo("sort");
    }
}
