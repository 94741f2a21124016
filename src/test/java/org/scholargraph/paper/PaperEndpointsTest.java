package org.scholargraph.paper;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.URLEncoder;
import java.time.LocalDate;
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
import org.scholargraph.paper.Authorship.NamedAuthor;
import org.scholargraph.paper.Authorship.Workplace;
import org.scholargraph.problem.BadInput;
import org.scholargraph.source.SourceName;
import org.scholargraph.topic.Level;

@MicronautTest(contextBuilder = ServiceUnderTest.class)
class PaperEndpointsTest {

    private static final String DOI = "10.1002%2F(sici)1097+0258%2Fada";

    private final Questions<PaperAnswer> papers;

    PaperEndpointsTest(EmbeddedServer server, ObjectMapper json) {
        papers = new Questions<>(new Caller(server, json), PaperAnswer.class);
    }

    @BeforeAll
    static void load() {
        OneOfEverything.load();
    }

    @Test
    void paperShouldBeAnsweredWithAllThatIsKnown() {
        var lyon = new Workplace("I1", "Université de Lyon", "01rk35k63", "FR", false);
        var jordan = new Workplace("I2", "Institut Camille Jordan", null, "FR", false);
        var acme = new Workplace("I3", "Acme Research", null, null, false);
        var ada = new NamedAuthor("A1", "Ada García", "0000-0002-1825-0097");

        assertThat(papers.one("papers/W1"))
                .isEqualTo(new PaperAnswer(
                        "W1",
                        new PaperIds("W1", "10.1002/(sici)1097+0258/ada", "2006.10540", null),
                        "Graph neural networks for co-authorship",
                        "We learn who will write with whom.",
                        2020,
                        LocalDate.of(2020, 5, 17),
                        "article",
                        "en",
                        new SourceName("S1", "Journal of Graph Stories"),
                        List.of(new SourceName("S1", "Journal of Graph Stories")),
                        List.of(
                                new Authorship(
                                        1,
                                        ada,
                                        "A. García",
                                        true,
                                        List.of(lyon, jordan),
                                        List.of("ICJ, Université de Lyon, France")),
                                new Authorship(
                                        2,
                                        new NamedAuthor("A2", "Bob Okafor", null),
                                        "Bob Okafor",
                                        false,
                                        List.of(acme),
                                        List.of("Acme Research")),
                                new Authorship(
                                        3,
                                        new NamedAuthor("A3", "Cleo Zhang", null),
                                        "张晓",
                                        null,
                                        List.of(),
                                        List.of())),
                        3,
                        true,
                        List.of(),
                        List.of(
                                new PaperTopic("T1", "Graph Neural Networks", Level.topic, 0.99, true),
                                new PaperTopic("T2", "Citation Analysis", Level.topic, 0.5, false)),
                        2,
                        47,
                        1,
                        false,
                        false));
    }

    @Test
    void unknownShouldBeWrittenAsNullAndNotLeftOut() {
        assertThat(papers.ok("papers/W5").body())
                .startsWith("{\"id\":\"W5\",\"ids\":{\"openAlex\":\"W5\",\"doi\":null,\"arxiv\":null,\"acl\":null},"
                        + "\"title\":null,\"abstract\":null,\"year\":null,\"publicationDate\":null,\"type\":null,"
                        + "\"language\":null,\"source\":null,\"sources\":[],\"authorships\":[{\"position\":1,")
                .contains("\"corresponding\":null,\"institutions\":[],\"rawAffiliations\":[\"Somewhere Labs\"]}")
                .endsWith(
                        "\"authorCount\":2,\"authorsComplete\":true,\"presentations\":[],\"topics\":[],"
                                + "\"citationCount\":0,\"sourceCitationCount\":null,\"referenceCount\":0,\"retracted\":false,\"hyperauthored\":false}");
    }

    @Test
    void somebodyWhoIsOnlyNamedShouldHaveNoId() {
        var authorships = papers.one("papers/W4").authorships();

        assertThat(authorships)
                .extracting(authorship -> authorship.author().name())
                .containsExactly("Dan Novák", "Hank Nobody");
        assertThat(authorships.getLast().author().id()).isNull();
        assertThat(authorships.getLast().institutions())
                .extracting(Workplace::id)
                .containsExactly("I3");
    }

    @Test
    void hyperauthoredPaperShouldSayHowItWasShownAndThatItsAuthorsAreCut() {
        var poster = papers.one("papers/W6");

        assertThat(poster.hyperauthored()).isTrue();
        assertThat(poster.authorsComplete()).isFalse();
        assertThat(poster.authorships()).extracting(Authorship::position).containsExactly(1, 2, 3, 4);
        assertThat(poster.presentations())
                .containsExactly(
                        new Presentation("poster", 2019, "GraphConf"), new Presentation("spotlight", null, null));
    }

    @Test
    void topicsShouldBePrimaryFirstWithOrWithoutScore() {
        assertThat(papers.one("papers/W4").topics())
                .containsExactly(
                        new PaperTopic("C1", "Cartography", Level.concept, 0.8, true),
                        new PaperTopic("C2", "Geography", Level.concept, 0.3, false));
        assertThat(papers.one("papers/title:2022:on%20names:eve%20m%C3%BCller").topics())
                .containsExactly(
                        new PaperTopic("arxiv-category:cs.lg", "Machine Learning", Level.category, null, true));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "W1",
                "w1",
                "openalex:W1",
                "https%3A%2F%2Fopenalex.org%2FW1",
                "https%3A%2F%2Fopenalex.org%2Fworks%2Fw1",
                "doi:" + DOI,
                "DOI:10.1002%2F%28SICI%291097%2B0258%2FADA",
                DOI,
                "https%3A%2F%2Fdoi.org%2F" + DOI,
                "http%3A%2F%2Fdx.doi.org%2F" + DOI,
                "arxiv:2006.10540",
                "arXiv:2006.10540v3",
                "https%3A%2F%2Farxiv.org%2Fabs%2F2006.10540"
            })
    void everyFormOfAnIdShouldLeadToThePaper(String id) {
        assertThat(papers.one("papers/" + id).id()).isEqualTo("W1");
        assertThat(ids("papers/" + id + "/citations?sort=oldest")).isEqualTo("W2 W3");
        assertThat(ids("papers?cites=" + id.replace("+", "%2B"))).isEqualTo("W3 W2");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers/W99                     | There is no paper 'W99' in this graph.
                    papers/doi:10.1%2Fnone         | There is no paper 'doi:10.1/none' in this graph.
                    papers/A1                      | There is no paper 'A1': it is the id of an author.
                    papers/W99/references          | There is no paper 'W99' in this graph.
                    papers/W99/citations           | There is no paper 'W99' in this graph.
                    authors/A99/papers             | There is no author 'A99' in this graph.
                    authors/W1/papers              | There is no author 'W1': it is the id of a paper.
                    topics/T99/papers              | There is no topic 'T99' in this graph.
                    topics/T99/papers?yearFrom=3000 | There is no topic 'T99' in this graph.
                    """)
    void whatIsNotThereShouldNotBeFound(String path, String detail) {
        assertThat(papers.problem(path, 404).detail()).isEqualTo(detail);
    }

    @ParameterizedTest
    @ValueSource(strings = {"papers/nonsense", "papers/nonsense/citations", "authors/10/papers", "topics/x/papers"})
    void malformedIdsShouldBeBadInput(String path) {
        assertThat(papers.badParameter(path).parameter()).isEqualTo("id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers                                  | W3 title W2 W7 W1 W6 W4 W5
                    papers?sort=newest                      | W3 title W2 W7 W1 W6 W4 W5
                    papers?sort=oldest                      | W4 W6 W1 W2 W7 W3 title W5
                    papers?sort=mostCited                   | W1 W2 W4 W3 W5 W6 W7 title
                    papers?sort=title                       | W2 W7 W4 W1 title W6 W3 W5
                    papers?author=A1                        | W2 W7 W1 W6
                    papers?author=A1,a4                     | W3 W2 W7 W1 W6 W4
                    papers?author=orcid:0000-0002-1825-0097 | W2 W7 W1 W6
                    papers?author=name:eve%20m%C3%BCller,A6 | title W5
                    papers?author=A99                       |
                    papers?author=orcid:0000-0000-0000-0001 |
                    papers?institution=I1                   | W3 W2 W1 W5
                    papers?institution=I3,ror:01rk35k63     | W3 W2 W1 W4 W5
                    papers?topic=T1                         | W2 W1
                    papers?topic=subfield:1710              | W3 W1
                    papers?topic=field:17                   | W3 W2 W1
                    papers?topic=field:17,C1                | W3 W2 W1 W4
                    papers?source=S1                        | W3 W1 W4
                    papers?type=article                     | W3 W7 W1 W6
                    papers?type=Preprint,book               | W2 W4
                    papers?type=unheard-of                  |
                    papers?language=fr                      | W3
                    papers?language=EN,fr                   | W3 W2 W7 W1
                    papers?yearFrom=2021                    | W3 title W2 W7
                    papers?yearTo=2019                      | W6 W4
                    papers?yearFrom=2020&yearTo=2021        | W2 W7 W1
                    papers?cites=W1                         | W3 W2
                    papers?cites=W1,W4                      | W3 W2 W1
                    papers?citedBy=W3                       | W2 W1
                    papers?citedBy=W3,W1                    | W2 W1 W4
                    papers?author=A1&topic=T1&yearTo=2020   | W1
                    papers?search=citations&type=article    | W7 W3
                    papers?search=reseaux%20CITATIONS       | W3
                    papers?search=citations&sort=oldest     | W2 W7 W3
                    papers?search=whom%20learn              | W1
                    papers?search=whom%20maps               |
                    papers?search=co-authorship             | W1
                    papers?search=title:citations%20OR%20maps |
                    authors/A1/papers                       | W2 W7 W1 W6
                    authors/A1/papers?author=A2             | W2 W1
                    authors/A1/papers?sort=title&search=citations | W2 W7
                    authors/name:ida%20klein/papers         | title
                    topics/T2/papers                        | W3 W1
                    topics/domain:3/papers                  | W3 W2 W1
                    topics/field:17/papers?topic=T1         | W2 W1
                    topics/C1/papers                        | W4
                    papers/W3/references                    | W2 W1
                    papers/W3/references?sort=oldest        | W1 W2
                    papers/W4/references                    |
                    papers/W1/citations                     | W3 W2
                    papers/W1/citations?citedBy=W3          | W2
                    papers/W5/citations                     |
                    """)
    void listsShouldBeFilteredAndSorted(String path, @Nullable String expected) {
        assertThat(ids(path)).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    papers?author=W1       | author   | 'W1' in author is the id of a thing of kind paper; allowed for kind author: A…, orcid:…, name:…, acl-author:…, x:…, or their URLs.
                    papers?author=A1,B2    | author   | 'B2' in author is not an id; allowed: A…, orcid:…, name:…, acl-author:…, x:…, or their URLs.
                    papers?topic=nonsense  | topic    | 'nonsense' in topic is not an id; allowed: T…, C…, subfield:…, field:…, domain:…, arxiv-category:…, term:…, x:…, or their URLs.
                    papers?institution=A1  | institution | 'A1' in institution is the id of a thing of kind author; allowed for kind institution: I…, ror:…, x:…, or their URLs.
                    papers?source=T1       | source   | 'T1' in source is the id of a thing of kind topic; allowed for kind source: S…, acl-venue:…, venue:…, x:…, or their URLs.
                    papers?cites=1         | cites    | '1' in cites is not an id; allowed: W…, doi:…, arxiv:…, acl:…, title:…, x:…, or their URLs.
                    papers?citedBy=W1,     | citedBy  | '' in citedBy is not an id; allowed: W…, doi:…, arxiv:…, acl:…, title:…, x:…, or their URLs.
                    papers?type=a,,b       | type     | '' is not a value of type; allowed: words, as a,b.
                    papers?language=english | language | 'english' is not a value of language; allowed: codes of languages, as en,fr.
                    papers?yearFrom=MM     | yearFrom | 'MM' is not a value of yearFrom; allowed: a whole number.
                    papers?yearTo=20.5     | yearTo   | '20.5' is not a value of yearTo; allowed: a whole number.
                    papers?yearFrom=-1     | yearFrom | '-1' is not a value of yearFrom; allowed: 0 to 9999.
                    papers?yearTo=10000    | yearTo | '10000' is not a value of yearTo; allowed: 0 to 9999.
                    papers?yearFrom=2021&yearTo=2020 | yearTo | '2020' in yearTo is before yearFrom, which is 2021.
                    papers?search=%22*%22  | search   | '"*"' has no word to search for.
                    papers?sort=newst      | sort     | 'newst' is not a value of sort; allowed: newest, oldest, mostCited, title. Did you mean 'newest'?
                    papers?sort=relevance  | sort     | Only hits have a relevance: give search too, or one of newest, oldest, mostCited, title.
                    papers?search=a&sort=x | sort     | 'x' is not a value of sort; allowed: relevance, newest, oldest, mostCited, title.
                    authors/A1/papers?yearTo=x | yearTo | 'x' is not a value of yearTo; allowed: a whole number.
                    papers/W1?years=1      | years    | There is no parameter 'years' here; valid: fields.
                    """)
    void badParametersShouldBeNamed(String path, String parameter, String detail) {
        assertThat(papers.badParameter(path)).isEqualTo(BadInput.parameter(parameter, detail));
    }

    @Test
    void aSearchTooLongShouldBeRefused() {
        assertThat(papers.badParameter("papers?search=" + "x".repeat(501)))
                .isEqualTo(BadInput.parameter("search", "search has 501 characters; allowed: 500."));
    }

    @Test
    void everythingThatIsWrongShouldBeSaidAtOnce() {
        assertThat(papers.problem("papers?type=!&sort=x&limit=0&cites=x", 400).errors())
                .extracting(BadInput::parameter)
                .containsExactly("cites", "type", "sort", "limit");
    }

    @Test
    void listsShouldHoldTheSameRecordsAsSingleAnswers() {
        assertThat(papers.page("papers").results())
                .allSatisfy(paper ->
                        assertThat(papers.one("papers/" + encoded(paper.id()))).isEqualTo(paper));
    }

    private String ids(String path) {
        return papers.page(path).results().stream()
                .map(paper -> paper.id().replaceFirst(":.*", ""))
                .collect(joining(" "));
    }

    private static String encoded(String id) {
        return URLEncoder.encode(id, UTF_8).replace("+", "%20");
    }
}
