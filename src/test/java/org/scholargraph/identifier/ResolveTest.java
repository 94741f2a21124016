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
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.http.Caller;
import org.scholargraph.http.ServiceUnderTest;
import org.scholargraph.identifier.Identifiers.Parameter;
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
                        MATCH (old:Paper|Author|Institution|Topic|Source|Alias) DETACH DELETE old
                        WITH count(*) AS gone
                        CREATE (:Paper {id: 'W1', title: 'On graphs', doi: '10.1/abc+d(e)'}),
                               (:Paper {id: 'W2', doi: '10.48550/arxiv.2006.10540'}),
                               (:Paper {id: 'W3', title: 'On trees', arxivId: '2007.00001'}),
                               (:Paper {id: 'arxiv:2007.00002', title: 'On leaves'}),
                               (:Author {id: 'A1', name: 'Ada', orcid: '0000-0001-5109-370X'}),
                               (:Author {id: 'name:bob', name: 'Bob'}),
                               (:Institution {id: 'I1', name: 'Analytical Engines', ror: '02y3ad647'}),
                               (:Institution {id: 'ror:042nb2s44', name: 'Difference Engines'}),
                               (:Topic {id: 'subfield:1702', name: 'Artificial Intelligence', level: 'subfield'}),
                               (:Paper {id: 'acl:P18-1.1', spelling: 'acl:p18-1.1', title: 'On forests'}),
                               (:Author {id: 'acl-author:Jane Doe', spelling: 'acl-author:jane doe', name: 'Jane Doe'}),
                               (:Author {id: 'acl-author:Jane doe', spelling: 'acl-author:jane doe', name: 'Another'}),
                               (:Author {id: 'orcid:0000-0002-1825-0097', name: 'Cleo'}),
                               (:Author {id: 'x:Dan', spelling: 'x:dan', name: 'Dan'}),
                               (:Source {id: 'venue:graph letters', name: 'Graph Letters'})
                        WITH gone
                        UNWIND [
                          ['doi:10.1/abc+d(e)', 'W1'], ['doi:10.48550/arxiv.2006.10540', 'W2'], ['arxiv:2007.00001', 'W3'],
                          ['orcid:0000-0001-5109-370X', 'A1'], ['ror:02y3ad647', 'I1'], ['acl:P18-1001', 'acl:P18-1.1'],
                          ['A2', 'A1'], ['x:Ada', 'A1'], ['W9', 'W1'],
                          ['W8', 'W7']
                        ] AS row
                        CREATE (:Alias {id: row[0], spelling: toLower(row[0]), of: row[1], used: false})
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
                    acl:P18-1001                          | acl:P18-1.1       | PAPER       | On forests
                    ACL:p18-1.1                           | acl:P18-1.1       | PAPER       | On forests
                    acl-author:JANE doe                   | acl-author:Jane Doe | AUTHOR    | Jane Doe
                    acl-author:Jane doe                   | acl-author:Jane doe | AUTHOR    | Another
                    openalex:ACL-author:Jane  Doe         | acl-author:Jane Doe | AUTHOR    | Jane Doe
                    https://orcid.org/0000-0002-1825-0097 | orcid:0000-0002-1825-0097 | AUTHOR | Cleo
                    X:DAN                                 | x:Dan             | AUTHOR      | Dan
                    x:Ada                                 | A1                | AUTHOR      | Ada
                    https://openalex.org/A2               | A1                | AUTHOR      | Ada
                    venue:Graph  Letters                  | venue:graph letters | SOURCE    | Graph Letters
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
        for (var id : new String[] {"W99", "W8", "x:nobody", "doi:10.1/none", "orcid:0000-0001-0000-0000"}) {
            var answer = caller.get("/api/v1/resolve?id=" + id);

            assertThat(answer.statusCode()).as(id).isEqualTo(404);
            assertThat(caller.read(answer, Problem.class).detail()).contains(id);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers/W9                                    | papers/W1
                    papers/w9/references?limit=2&cites=W2        | papers/W1/references?limit=2&cites=W2
                    papers/openalex:W9/references                | papers/W1/references
                    papers/https%3A%2F%2Fopenalex.org%2FW9       | papers/W1
                    papers/acl:P18-1001/citations?sort=newest    | papers/acl:P18-1.1/citations?sort=newest
                    authors/A2/coauthors                         | authors/A1/coauthors
                    authors/x:Ada/ego-network                    | authors/A1/ego-network
                    """)
    void anIdThatWasGivenUpShouldLeadToTheOneThatStays(String asked, String place) {
        var answer = caller.get("/api/v1/" + asked);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).hasValue("/api/v1/" + place);
        assertThat(caller.read(answer, Problem.class).type()).isEqualTo("/problems/merged");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "papers/doi:10.1%2FABC+d(e)/references",
                "papers/doi:10.1%2Fabc%2Bd(e)/references",
                "papers/https%3A%2F%2Fdoi.org%2F10.1%2Fabc+d(e)/references",
                "papers/arxiv:2006.10540/references",
                "papers/acl:p18-1.1/references",
                "papers?cites=W9",
                "authors/orcid:0000-0001-5109-370x/papers",
                "authors/acl-author:jane%20DOE/papers",
                "authors/x:dan/papers",
                "institutions/ror:02y3ad647/authors",
                "graph/neighbourhood?id=A2"
            })
    void namesOfTheWorldAndCaseShouldNotLeadElsewhere(String asked) {
        assertThat(caller.get("/api/v1/" + asked).statusCode()).isEqualTo(200);
    }

    @Test
    void mergedIdsInParametersShouldBeFollowed() {
        assertThat(identifiers.listIds(EntityKind.PAPER, "cites", List.of("w9", "acl:p18-1001")))
                .containsExactly("W1", "acl:P18-1.1");
        assertThat(identifiers.listNamed(EntityKind.AUTHOR, List.of("A2", "x:dan", "x:nobody")))
                .extracting(Named::id)
                .containsExactly(new EntityId(EntityKind.AUTHOR, "A1"), new EntityId(EntityKind.AUTHOR, "x:Dan"), null);
    }

    @Test
    void madeUpIdOfAnotherKindShouldBeNoPaper() {
        assertThatThrownBy(() -> identifiers.getId(EntityKind.PAPER, "x:dan"))
                .isInstanceOf(NoSuchEntity.class)
                .hasMessage("There is no paper 'x:dan': it is the id of an author.");
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
        assertThatThrownBy(() -> identifiers.getEach(
                        EntityKind.PAPER, List.of(new Parameter("from", "W1"), new Parameter("to", "A1"))))
                .isInstanceOf(InvalidParameters.class)
                .hasMessageContaining("'A1' in to");
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

    /** As records of somebody's own can give it. */
    @Test
    void idOfTwoThingsShouldNameOneOfThem() {
        Neo4jUnderTest.driver()
                .executableQuery("CREATE (:Paper {id: 'x:2', title: 'Zed', citationCount: 0}),"
                        + " (:Author {id: 'x:2', name: 'Zed', paperCount: 1})")
                .execute();

        assertThat(caller.get("/api/v1/resolve?id=x:2").statusCode()).isEqualTo(200);
        assertThat(caller.get("/api/v1/search?q=zed").statusCode()).isEqualTo(200);
    }
}
