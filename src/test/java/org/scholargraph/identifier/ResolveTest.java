package org.scholargraph.identifier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.http.Caller;
import org.scholargraph.http.ServiceUnderTest;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.Problem;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

@MicronautTest(contextBuilder = ServiceUnderTest.class, transactional = false)
class ResolveTest {

    private final Caller caller;
    private final Identifiers identifiers;

    ResolveTest(EmbeddedServer server, ObjectMapper json, Identifiers identifiers) {
        caller = new Caller(server, json);
        this.identifiers = identifiers;
    }

    @BeforeEach
    void fill() {
        Neo4jUnderTest.driver().executableQuery("""
                        MATCH (old:Paper|Author|Institution|Topic) DETACH DELETE old
                        WITH count(*) AS gone
                        CREATE (:Paper {id: 'W1', title: 'On graphs', doi: '10.1/abc+d(e)'}),
                               (:Paper {id: 'W2', doi: '10.48550/arxiv.2006.10540'}),
                               (:Paper {id: 'W3', title: 'On trees', arxivId: '2007.00001'}),
                               (:Paper {id: 'arxiv:2007.00002', title: 'On leaves'}),
                               (:Author {id: 'A1', name: 'Ada', orcid: '0000-0001-5109-370X'}),
                               (:Author {id: 'name:bob', name: 'Bob'}),
                               (:Institution {id: 'I1', name: 'Analytical Engines', ror: '02y3ad647'}),
                               (:Institution {id: 'ror:042nb2s44', name: 'Difference Engines'}),
                               (:Topic {id: 'subfield:1702', name: 'Artificial Intelligence', level: 'subfield'})
                        """).execute();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    w1                                    | W1                | PAPER       | On graphs
                    https://openalex.org/W1               | W1                | PAPER       | On graphs
                    openalex:W1                           | W1                | PAPER       | On graphs
                    doi:10.1/ABC+d(e)                     | W1                | PAPER       | On graphs
                    https://doi.org/10.1/abc+d(e)         | W1                | PAPER       | On graphs
                    arxiv:2006.10540                      | W2                | PAPER       | W2
                    https://doi.org/10.48550/arXiv.2006.10540 | W2            | PAPER       | W2
                    https://arxiv.org/abs/2007.00001v2    | W3                | PAPER       | On trees
                    arXiv:2007.00002                      | arxiv:2007.00002  | PAPER       | On leaves
                    A1                                    | A1                | AUTHOR      | Ada
                    orcid:0000-0001-5109-370x             | A1                | AUTHOR      | Ada
                    https://orcid.org/0000-0001-5109-370X | A1                | AUTHOR      | Ada
                    name:BOB                              | name:bob          | AUTHOR      | Bob
                    ror:02y3ad647                         | I1                | INSTITUTION | Analytical Engines
                    https://ror.org/042nb2s44             | ror:042nb2s44     | INSTITUTION | Difference Engines
                    https://openalex.org/subfields/1702   | subfield:1702     | TOPIC       | Artificial Intelligence
                    """)
    void everyFormShouldBeResolved(String text, String id, EntityKind kind, String label) {
        var answer = caller.get("/api/v1/resolve?id=" + URLEncoder.encode(text, StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(caller.read(answer, Resolution.class)).isEqualTo(new Resolution(id, kind, label));
        assertThat(answer.body()).contains("\"kind\":\"" + kind + "\"");
    }

    @Test
    void idsOfNothingShouldBeNotFound() {
        for (var id : new String[] {"W99", "doi:10.1/none", "orcid:0000-0001-0000-0000"}) {
            var answer = caller.get("/api/v1/resolve?id=" + id);

            assertThat(answer.statusCode()).as(id).isEqualTo(404);
            assertThat(caller.read(answer, Problem.class).detail()).contains(id);
        }
    }

    @Test
    void nonsenseShouldBeRefusedWithWhatIsAllowed() {
        var answer = caller.get("/api/v1/resolve?id=hello");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(caller.read(answer, Problem.class).errors())
                .singleElement()
                .returns("id", BadInput::parameter)
                .satisfies(error -> assertThat(error.detail()).contains("'hello'", "doi:", "W…"));
    }

    @Test
    void anIdOfAnotherKindShouldBeNotFoundInAPathAndRefusedInAParameter() {
        assertThatThrownBy(() -> identifiers.getId(EntityKind.PAPER, "A1"))
                .isInstanceOf(NoSuchEntity.class)
                .hasMessage("There is no paper 'A1': it is the id of an author.");
        assertThatThrownBy(() -> identifiers.getId(EntityKind.PAPER, "cites", "A1"))
                .isInstanceOf(InvalidParameters.class)
                .hasMessageContaining("'A1' in cites");
    }

    @Test
    void filtersShouldKeepWhatNamesNothingSoThatItFindsNothing() {
        assertThat(identifiers.listIds(EntityKind.PAPER, "cites", List.of("w1", "doi:10.1/NONE", "arxiv:2006.10540")))
                .containsExactly("W1", "doi:10.1/none", "W2");
    }

    @Test
    void batchesShouldBeAnsweredInTheOrderAskedAndSayWhatNamesNothing() {
        var named = identifiers.listNamed(
                EntityKind.PAPER, List.of("arxiv:2006.10540", "hello", "A1", "doi:10.1/none", "w99"));

        assertThat(named)
                .extracting(Named::text)
                .containsExactly("arxiv:2006.10540", "hello", "A1", "doi:10.1/none", "w99");
        assertThat(named.getFirst().id()).isEqualTo(new EntityId(EntityKind.PAPER, "W2"));
        assertThat(named.subList(1, 4)).allSatisfy(nothing -> {
            assertThat(nothing.id()).isNull();
            assertThat(nothing.problem()).contains(nothing.text());
        });
        assertThat(named.getLast().id()).isEqualTo(new EntityId(EntityKind.PAPER, "W99"));
    }
}
