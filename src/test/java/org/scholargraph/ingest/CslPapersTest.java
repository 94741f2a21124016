package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.PaperRecord.Venue;

class CslPapersTest {

    private static PaperRecord read(String json) {
        try {
            return (PaperRecord) new RecordTypes().read(new ObjectMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static PaperRecord with(String field) {
        return read("{'id': 'A1', 'type': 'book', 'title': 't', 'author': [], " + field + "}");
    }

    @Test
    void recordShouldGiveWhatItSays() {
        var paper = read("""
                {'id': 'lovelace', 'type': 'article-journal', 'title': ' On  trees', 'DOI': '10.1/ABC',
                 'URL': 'https://arxiv.org/abs/2006.10540v2', 'language': 'en-GB', 'abstract': '<jats:p>Of <i>trees</i>.</jats:p>',
                 'container-title': 'Journal of Trees', 'ISSN': '1234-567x', 'issued': {'date-parts': [[2020, '6', 18]]},
                 'author': [{'family': 'Lovelace', 'given': 'Ada', 'ORCID': 'https://orcid.org/0000-0001-0000-000x'},
                   {'family': 'Beethoven', 'given': 'L.', 'non-dropping-particle': 'van', 'suffix': 'Jr.'},
                   {'literal': 'The Group'}, {}]}
                """);

        assertThat(paper.id()).isEqualTo("doi:10.1/abc");
        assertThat(paper.doi()).isEqualTo("10.1/abc");
        assertThat(paper.arxivId()).isEqualTo("2006.10540");
        assertThat(paper.type()).isEqualTo("article");
        assertThat(paper.language()).isEqualTo("en");
        assertThat(paper.abstractText()).isEqualTo("Of trees .");
        assertThat(paper.publicationDate()).isEqualTo("2020-06-18");
        assertThat(paper.venues())
                .containsExactly(
                        new Venue("venue:journal of trees", "Journal of Trees", "journal", List.of("1234-567X")));
        assertThat(paper.people())
                .containsExactly(
                        Person.identified("orcid:0000-0001-0000-000X", "Ada Lovelace", "0000-0001-0000-000X"),
                        Person.named("L. van Beethoven Jr."),
                        Person.named("The Group"));
    }

    @Test
    void listThatWasCutShouldNameNobodyMore() {
        var paper = with("'author': [{'family': 'Doe', 'given': 'J.'}, {'family': 'et al.'}]");

        assertThat(paper.people()).containsExactly(Person.named("J. Doe"));
        assertThat(paper.authorsComplete()).isFalse();
        assertThat(with("'author': [{'family': 'Doe'}]").authorsComplete()).isTrue();
    }

    /** As Zotero exports a page of the web, and Crossref's cut answers are. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 'http://zotero.org/users/1/items/A', 'type': 'webpage', 'title': 't', 'URL': 'https://x.org'}",
                "{'id': 7, 'type': 'book', 'title': 't', 'publisher': 'P'}",
                "{'type': 'article-journal', 'title': 't', 'editor': [{'family': 'E'}]}"
            })
    void recordWithNeitherAuthorNorDateShouldBeTold(String json) {
        assertThat(read(json).id()).isEqualTo("title::t:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'id': 'https://openalex.org/W1', 'type': 'article', 'title': 't'}",
                "{'title': 't', 'type': 'article', 'authors': ['Ada']}"
            })
    void otherRecordWithATypeShouldNotBeTakenForOne(String json) {
        assertThat(read(json)).satisfies(paper -> assertThat(paper.type()).isEqualTo("article"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'container-title': 'arXiv:2006.10540 [cs]'", "'number': 'arXiv:2006.10540'"})
    void preprintShouldBeKnownAsZoteroWritesIt(String field) {
        var paper = with(field);

        assertThat(paper.arxivId()).isEqualTo("2006.10540");
        assertThat(paper.venues()).isEmpty();
        assertThat(with("'number': 7, 'container-title': 'Trees'").arxivId()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    'issued': {'raw': 'May 2020'}                                   | 2020 | ~~
                    'issued': {'literal': 'Spring 2020'}                            | 2020 | ~~
                    'issued': {'raw': '2020-05-17T00:00:00Z'}                       | 2020 | ~~
                    'issued': '2020-05-17'                                          | 2020 | 2020-05-17
                    'issued': {'date-parts': [2020, 5, 17]}                         | 2020 | 2020-05-17
                    'issued': {'date-parts': [[2020, 0, 0]]}                        | 2020 | ~~
                    'issued': {'date-parts': [['2020', '5', '17']]}                 | 2020 | 2020-05-17
                    'issued': {'date-parts': [[2020]], 'season': 'spring'}          | 2020 | ~~
                    'issued': {'date-parts': [[2020, 21]]}                          | 2020 | ~~
                    'issued': {'date-parts': [['2019', 12, 30], ['2020', 1, 2]]}    | 2019 | 2019-12-30
                    """)
    void dateShouldBeReadAsToolsWriteIt(String field, int year, String day) {
        assertThat(with(field).year()).isEqualTo(year);
        assertThat(with(field).publicationDate()).isEqualTo(day.isEmpty() ? null : day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10.1002/(SICI)1097-4571(199510)46:9<671::AID-ASI5>3.0.CO;2-P",
                "doi: 10.1002/(sici)1097-4571(199510)46:9<671::aid-asi5>3.0.co;2-p",
                "doi.org/10.1002/(sici)1097-4571(199510)46:9<671::aid-asi5>3.0.co;2-p",
                "https://www.doi.org/10.1002/(sici)1097-4571(199510)46:9<671::aid-asi5>3.0.co;2-p",
                "http://dx.doi.org/10.1002/%28SICI%291097-4571%28199510%2946%3A9%3C671%3A%3AAID-ASI5%3E3.0.CO%3B2-P"
            })
    void doiShouldBeReadInWhateverForm(String written) {
        assertThat(with("'DOI': '" + written + "'").doi())
                .isEqualTo("10.1002/(sici)1097-4571(199510)46:9<671::aid-asi5>3.0.co;2-p");
        assertThat(with("'DOI': '10.1/a%2Fb'").doi()).isEqualTo("10.1/a%2fb");
    }

    @Test
    void particleWithAnApostropheShouldStandByItsName() {
        assertThat(
                        with("'author': [{'family': 'Aubignac', 'given': 'F.', 'non-dropping-particle': 'd’'}, {'family': 'Ng', 'given': 'Al’'}]")
                                .people())
                .extracting(Person::name)
                .containsExactly("F. d’Aubignac", "Al’ Ng");
    }

    @Test
    void subtitleShouldBeOfTheTitle() {
        assertThat(
                        read("{'type': 'journal-article', 'DOI': '10.1/x', 'author': [], 'title': ['Trees'], 'subtitle': ['A <i>History</i>']}")
                                .title())
                .isEqualTo("Trees: A History");
    }

    @Test
    void titleShouldHaveNoMarkUp() {
        var paper = read("""
                {'type': 'chapter', 'title': 'On <i>E. coli</i>, H<sub>2</sub>O &amp; <span class=\\'nocase\\'>DNA</span> if a<b',
                 'container-title': 'Science &amp; Society', 'author': []}
                """);

        assertThat(paper.title()).isEqualTo("On E. coli, H2O & DNA if a<b");
        assertThat(paper.venues())
                .containsExactly(new Venue("venue:science & society", "Science & Society", "book", List.of()));
    }

    @Test
    void lettersShouldBeReadAsPublishersWriteThem() {
        var paper = read("""
                {'type': 'article', 'author': [], 'abstract': 'p &lt; 0.05 &amp; R&amp;D, x&#x2009;=&#160;5, &bogus; &#xD800;&#x0D;&#9;.',
                 'title': '<mml:math xmlns:mml=\\'x\\'><mml:mi>C</mml:mi></mml:math>P in <u>B</u>&#x2013;meson &quot;decays&quot;&nbsp;x'}
                """);

        assertThat(paper.title()).isEqualTo("CP in B–meson \"decays\" x");
        assertThat(paper.abstractText()).isEqualTo("p < 0.05 & R&D, x = 5, &bogus; &#xD800; .");
    }

    @Test
    void citedPapersShouldBeThoseOfKnownDoi() {
        assertThat(
                        with("'DOI': '10.1/own', 'reference': [{'DOI': '10.1/B.'}, {'key': 'k', 'unstructured': 'Doe'}, {'DOI': '10.1/own'},"
                                        + " {'DOI': 'https://doi.org/10.1/b'}, 'x',"
                                        + " {'DOI': 7}, {'DOI': '10.48550/arXiv.1706.03762'}]")
                                .references())
                .containsExactly("doi:10.1/b", "arxiv:1706.03762");
        assertThat(with("'reference': 'none'").references()).isEmpty();
    }

    @Test
    void affiliationsShouldBeThoseThatCrossrefHas() {
        var paper = read("""
                {'type': 'journal-article', 'title': 'On seas', 'author': [
                 {'family': 'Sea', 'affiliation': [{'name': ' Sea  School, Wale '}, {'place': ['x']}, 'y', {'name': ''}]},
                 {'family': 'Bay', 'affiliation': 'none'}, {'family': 'Sea', 'affiliation': [{'name': 'Bay House'}]}]}
                """);

        assertThat(paper.authorships())
                .extracting(Authorship::name, Authorship::rawAffiliations)
                .containsExactly(tuple("Sea", List.of("Sea School, Wale", "Bay House")), tuple("Bay", List.of()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.1/x", "10.1/X.", "doi:10.1/x;", "https://doi.org/10.1/x, 10.1/y", "10.1/x. Accessed 2020."})
    void doiShouldEndWhereItEnds(String written) {
        assertThat(with("'DOI': '" + written + "'").doi()).isEqualTo("10.1/x");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://doi.acm.org/10.1145/3292500.3330701",
                "https://dl.acm.org/doi/10.1145/3292500.3330701",
                "https://dl.acm.org/doi/pdf/10.1145/3292500.3330701?download=true",
                "https://x.example/doi/abs/10.1145/3292500.3330701#top",
                "https://link.springer.com/article/10.1145/3292500.3330701",
                "https://www.x.example/articles/10.1145/3292500.3330701/full"
            })
    void doiShouldBeReadInAPublishersAddress(String written) {
        assertThat(with("'DOI': '" + written + "'").doi()).isEqualTo("10.1145/3292500.3330701");
        assertThat(with("'DOI': 'https://x.example/10.1.2/notes'").doi()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'message-type': 'work', 'message': {'type': 'book', 'title': ['a'], 'author': []}",
                "'message-type': 'work-list', 'message': {'facets': {'items': [1]}, 'total-results': 1, 'items': [{'type': 'book', 'title': ['a'], 'author': []}], 'query': {}}"
            })
    void answerOfCrossrefsApiShouldBeUnwrapped(String json) throws IOException {
        var text = ("{'status': 'ok', " + json + ", 'message-version': '1.0.0'}").replace('\'', '"');
        var reader = RecordFormat.open("crossref", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));

        assertThat(java.util.Objects.requireNonNull(reader.next()).read().id()).isEqualTo("title::a:");
        assertThat(reader.next()).isNull();
    }

    @Test
    void answerOfCrossrefShouldBeRead() {
        var paper = read("""
                {'type': 'proceedings-article', 'title': ['On seas', 'x'], 'container-title': ['Proc'], 'ISSN': ['12345678'],
                 'issued': {'date-parts': [[null]]}, 'author': [{'name': 'Sea Group'}]}
                """);

        assertThat(paper.id()).isEqualTo("title::on seas:sea group");
        assertThat(paper.venues()).containsExactly(new Venue("venue:proc", "Proc", "conference", List.of("1234-5678")));
    }

    @Test
    void arrayOfRecordsShouldBeReadWhole() throws IOException {
        var json = "[{\"id\": 1, \"type\": \"book\", \"title\": \"a\", \"issued\": {\"raw\": \"1999-05\"}}]";
        var reader = RecordFormat.open("csl", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));

        assertThat(java.util.Objects.requireNonNull(reader.next()).read().id()).isEqualTo("title:1999:a:");
        assertThat(reader.next()).isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    'title': ''                              | it has no title
                    'title': 7                               | title is 7, not a text
                    'author': [7]                            | an element of author is 7, not an object
                    'author': [{'family': []}]               | family is an array, not a text
                    'issued': 2020                           | issued is 2020, not an object
                    'issued': {'date-parts': [[-44]]}        | issued is -44, not a year
                    'issued': {'date-parts': [[10000]]}      | issued is 10000, not a year
                    'issued': {'date-parts': [['MMXX']]}     | date-parts has "MMXX", not a number
                    'issued': {'date-parts': [[20.5]]}       | date-parts has "20.5", not a number
                    'issued': {'date-parts': [[2020, 2, 31]]} | issued is [2020, 2, 31], not a date
                    """)
    void badRecordShouldBeRejectedWithItsReason(String field, String reason) {
        assertThatThrownBy(() -> with(field)).isInstanceOf(RejectedRecord.class).hasMessage(reason);
    }
}
