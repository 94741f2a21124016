package org.scholargraph.author;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.graph.OneOfEverything;
import org.scholargraph.http.Caller;
import org.scholargraph.http.Questions;
import org.scholargraph.http.ServiceUnderTest;
import org.scholargraph.institution.InstitutionName;
import org.scholargraph.problem.BadInput;
import org.scholargraph.topic.TopicShare;

@MicronautTest(contextBuilder = ServiceUnderTest.class)
class AuthorEndpointsTest {

    private final Questions<AuthorAnswer> authors;

    AuthorEndpointsTest(EmbeddedServer server, ObjectMapper json) {
        authors = new Questions<>(new Caller(server, json), AuthorAnswer.class);
    }

    @BeforeAll
    static void load() {
        OneOfEverything.load();
    }

    @Test
    void authorShouldBeAnsweredWithAllThatIsKnown() {
        var lyon = new InstitutionName("I1", "Université de Lyon", "01rk35k63", "FR");
        var jordan = new InstitutionName("I2", "Institut Camille Jordan", null, "FR");

        assertThat(authors.one("authors/A1"))
                .isEqualTo(new AuthorAnswer(
                        "A1",
                        "Ada García",
                        List.of("A. García", "Ada Garcia"),
                        "0000-0002-1825-0097",
                        Identity.identifier,
                        List.of(new Affiliation(lyon, 2020, 2021, 2), new Affiliation(jordan, 2020, 2020, 1)),
                        AffiliationStatus.known,
                        List.of(
                                new TopicShare("T1", "Graph Neural Networks", 2),
                                new TopicShare("T2", "Citation Analysis", 1)),
                        2,
                        4,
                        2,
                        3,
                        1,
                        2019,
                        2021,
                        List.of(new YearCount(2019, 1), new YearCount(2020, 1), new YearCount(2021, 2))));
    }

    @Test
    void whatIsNotKnownShouldBeSaid() {
        assertThat(authors.one("authors/A3").affiliationStatus()).isEqualTo(AffiliationStatus.notImported);
        assertThat(authors.one("authors/A6").affiliationStatus()).isEqualTo(AffiliationStatus.rawOnly);
        assertThat(authors.one("authors/A7").affiliations())
                .extracting(Affiliation::firstYear)
                .containsOnlyNulls();
        assertThat(authors.one("authors/name:eve%20m%C3%BCller").identity()).isEqualTo(Identity.name);
        assertThat(authors.ok("authors/A6").body())
                .contains("\"nameVariants\":[],\"orcid\":null,\"identity\":\"identifier\",\"affiliations\":[],"
                        + "\"affiliationStatus\":\"rawOnly\",\"topics\":[],\"topicCount\":0")
                .endsWith("\"firstYear\":null,\"lastYear\":null,\"paperCountsByYear\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A1",
                "a1",
                "openalex:a1",
                "https%3A%2F%2Fopenalex.org%2FA1",
                "https%3A%2F%2Fopenalex.org%2Fauthors%2FA1",
                "orcid:0000-0002-1825-0097",
                "ORCID:0000-0002-1825-0097",
                "0000-0002-1825-0097",
                "https%3A%2F%2Forcid.org%2F0000-0002-1825-0097"
            })
    void everyFormOfAnIdShouldLeadToTheAuthor(String id) {
        assertThat(authors.one("authors/" + id).id()).isEqualTo("A1");
    }

    @Test
    void namesShouldBeComparedWithoutCase() {
        assertThat(authors.one("authors/NAME:Eve%20%20M%C3%9CLLER").id()).isEqualTo("name:eve müller");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    authors/A99              | There is no author 'A99' in this graph.
                    authors/orcid:0000-0000-0000-0001 | There is no author 'orcid:0000-0000-0000-0001' in this graph.
                    authors/name:nobody      | There is no author 'name:nobody' in this graph.
                    authors/W1               | There is no author 'W1': it is the id of a paper.
                    institutions/I99/authors | There is no institution 'I99' in this graph.
                    institutions/ror:000000000/authors | There is no institution 'ror:000000000' in this graph.
                    topics/field:99/authors  | There is no topic 'field:99' in this graph.
                    topics/S1/authors        | There is no topic 'S1': it is the id of a source.
                    """)
    void whatIsNotThereShouldNotBeFound(String path, String detail) {
        assertThat(authors.problem(path, 404).detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"authors/nonsense", "institutions/nonsense/authors", "topics/nonsense/authors"})
    void malformedIdsShouldBeBadInput(String path) {
        assertThat(authors.badParameter(path).parameter()).isEqualTo("id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    authors                             | Ada Bob Cleo Dan Gwen Finn Eve Ida
                    authors?sort=mostPapers             | Ada Bob Cleo Dan Gwen Finn Eve Ida
                    authors?sort=mostCited              | Ada Bob Cleo Dan Finn Gwen Eve Ida
                    authors?sort=name                   | Ada Bob Cleo Dan Eve Finn Gwen Ida
                    authors?sort=recent                 | Bob Cleo Dan Eve Ida Ada Gwen Finn
                    authors?institution=I1              | Ada Bob Gwen
                    authors?institution=I2,I3           | Ada Bob Dan
                    authors?institution=ror:01rk35k63   | Ada Bob Gwen
                    authors?institution=I99             |
                    authors?topic=T1                    | Ada Bob Cleo
                    authors?topic=field:17,C1           | Ada Bob Cleo Dan
                    authors?topic=arxiv-category:cs.LG  | Eve Ida
                    authors?minPapers=3                 | Ada Bob
                    authors?minPapers=99                |
                    authors?minPapers=2&institution=I1&topic=T2 | Ada Bob
                    authors?search=garcia               | Ada
                    authors?search=MULLER%20eve         | Eve
                    authors?search=%E5%BC%A0%E6%99%93   | Cleo
                    authors?search=novak%20cleo         |
                    authors?search=ada&sort=name        | Ada
                    institutions/I1/authors             | Ada Bob Gwen
                    institutions/I1/authors?sort=name&institution=I3 | Bob
                    institutions/ror:01rk35k63/authors?topic=T2 | Ada Bob
                    topics/T1/authors                   | Ada Bob Cleo
                    topics/field:17/authors?sort=recent | Bob Cleo Dan Ada
                    topics/T1/authors?topic=C1          |
                    topics/C2/authors                   | Dan
                    """)
    void listsShouldBeFilteredAndSorted(String path, @Nullable String expected) {
        assertThat(names(path)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    authors?institution=A1     | institution | 'A1' in institution is the id of a thing of kind author; allowed for kind institution: I…, ror:…, x:…, or their URLs.
                    authors?topic=graphs       | topic       | 'graphs' in topic is not an id; allowed: T…, C…, subfield:…, field:…, domain:…, arxiv-category:…, term:…, x:…, or their URLs.
                    authors?minPapers=few      | minPapers   | 'few' is not a value of minPapers; allowed: a whole number.
                    authors?minPapers=-1       | minPapers   | '-1' is not a value of minPapers; allowed: 0 or more.
                    authors?sort=newest        | sort        | 'newest' is not a value of sort; allowed: mostPapers, mostCited, name, recent. Did you mean 'recent'?
                    authors?author=A1          | author      | There is no parameter 'author' here; valid: search, institution, topic, minPapers, sort, limit, cursor, sample, seed, fields. Did you mean 'cursor'?
                    institutions/I1/authors?sort=relevance | sort | Only hits have a relevance: give search too, or one of mostPapers, mostCited, name, recent.
                    """)
    void badParametersShouldBeNamed(String path, String parameter, String detail) {
        assertThat(authors.badParameter(path)).isEqualTo(BadInput.parameter(parameter, detail));
    }

    @Test
    void listsShouldHoldTheSameRecordsAsSingleAnswers() {
        assertThat(authors.page("authors?institution=I1").results())
                .allSatisfy(author ->
                        assertThat(authors.one("authors/" + author.id())).isEqualTo(author));
    }

    private String names(String path) {
        return authors.page(path).results().stream()
                .map(author -> author.name().replaceFirst(" .*", ""))
                .collect(joining(" "));
    }
}
