package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.PaperRecord.Subject;
import org.scholargraph.ingest.PaperRecord.Theme;

class ArxivPapersTest {

    private static final Path LISTING = Path.of("../shared/data/arxiv/arxiv-cs-2025-03_2026-07.jsonl.xz");

    private static PaperRecord read(String json) {
        try {
            return (PaperRecord) new RecordTypes().read(new ObjectMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The least that is a paper of arXiv, with one more field. */
    private static PaperRecord with(String field) {
        return read("{'id': '2006.10540', 'abstract': 'a', 'authors': 'Ada', 'categories': 'cs.LG', " + field + "}");
    }

    @Test
    void listedPaperShouldGiveNamesAndCategories() {
        var paper = read("""
                {'id': '2006.10540v2', 'title': 'On\\n  trees', 'authors': ['Ada L', 'Bob', 'ADA  L'],
                 'categories': ['68T45, 62H30', 'cs.LG', 'hep-th', 'cs.LG', 'I.5.3', 'na', 'cond-mat.mes-hall'],
                 'comment': '5 pages', 'summary': 'Of\\ntrees.', 'abs': 'https://arxiv.org/abs/2006.10540',
                 'pdf': 'https://arxiv.org/pdf/2006.10540', 'listed': '2025-10-13'}
                """);

        assertThat(paper.id()).isEqualTo("arxiv:2006.10540");
        assertThat(paper.arxivId()).isEqualTo("2006.10540");
        assertThat(paper.title()).isEqualTo("On trees");
        assertThat(paper.abstractText()).isEqualTo("Of trees.");
        assertThat(paper.type()).isEqualTo("preprint");
        assertThat(paper.year()).isEqualTo(2020);
        assertThat(paper.publicationDate()).isNull();
        assertThat(paper.updatedAt()).isEmpty();
        assertThat(paper.venues()).isEmpty();
        assertThat(paper.people()).containsExactly(Person.named("Ada L"), Person.named("Bob"));
        assertThat(paper.topics())
                .containsExactly(
                        new Subject(null, true, java.util.List.of(theme("cs.LG"), theme("cs"))),
                        new Subject(null, false, java.util.List.of(theme("hep-th"))),
                        new Subject(null, false, java.util.List.of(theme("cond-mat.mes-hall"), theme("cond-mat"))));
    }

    private static Theme theme(String category) {
        return new Theme("arxiv-category:" + category, category, "category", "arxiv", null);
    }

    @Test
    void paperOfTheSnapshotShouldGiveDatesAndDoi() {
        var paper = read("""
                {'id': '0704.0001', 'submitter': 'Ada', 'authors': 'A. Lovelace and B. Babbage Jr', 'title': 'On seas',
                 'comments': null, 'journal-ref': 'Phys.Rev. D76', 'doi': '10.1103/PhysRevD.76.013009',
                 'report-no': 'X', 'categories': 'hep-ph math.CO', 'license': null, 'abstract': '  Of seas. ',
                 'versions': [{'version': 'v1', 'created': 'Mon, 2 Apr 2007 19:18:42 GMT'},
                   {'version': 'v2', 'created': 'Tue, 24 Jul 2007 20:10:27 GMT'}],
                 'update_date': '2008-11-26', 'authors_parsed': [['Lovelace', 'A.', ''], ['Babbage', 'B.', 'Jr']]}
                """);

        assertThat(paper.id()).isEqualTo("arxiv:0704.0001");
        assertThat(paper.year()).isEqualTo(2007);
        assertThat(paper.publicationDate()).isEqualTo("2007-04-02");
        assertThat(paper.updatedAt()).isEqualTo("2008-11-26");
        assertThat(paper.doi()).isEqualTo("10.1103/physrevd.76.013009");
        assertThat(paper.abstractText()).isEqualTo("Of seas.");
        assertThat(paper.people()).extracting(Person::name).containsExactly("A. Lovelace", "B. Babbage Jr");
        assertThat(paper.people()).extracting(Person::identity).containsOnly("name");
        assertThat(paper.topics())
                .extracting(Subject::id)
                .containsExactly("arxiv-category:hep-ph", "arxiv-category:math.CO");
    }

    @Test
    void affiliationsOfTheSnapshotShouldBeKeptAsWritten() {
        var paper = with(
                "'authors_parsed': [['Lovelace', 'Ada', '', 'Dept. of  Trees', 'The Sea'], ['Babbage', '', 'Jr'], ['Lovelace', 'Ada', '', 'Moon']]");

        assertThat(paper.authorships()).extracting(Authorship::name).containsExactly("Ada Lovelace", "Babbage Jr");
        assertThat(paper.authorships())
                .extracting(Authorship::rawAffiliations)
                .containsExactly(java.util.List.of("Dept. of Trees", "The Sea", "Moon"), java.util.List.of());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'authors_parsed': [['Smith', 'J.', ''], ['Jones', 'B.', ''], ['al.', 'et', '']]",
                "'authors': 'J. Smith, B. Jones et al'",
                "'authors': 'J. Smith, B. Jones, et al.'"
            })
    void listThatWasCutShouldNameNobodyMore(String field) {
        assertThat(with(field).people()).extracting(Person::name).containsExactly("J. Smith", "B. Jones");
        assertThat(with(field).authorsComplete()).isFalse();
        assertThat(with("'authors': 'J. Smith'").authorsComplete()).isTrue();
    }

    @Test
    void namesOfTheSnapshotMayHaveAccentsOfLatex() {
        assertThat(with("'authors_parsed': [['St\\\\\\\"utz', 'P{\\\\\\u0027e}ter', '']]")
                        .people())
                .extracting(Person::name)
                .containsExactly("Péter Stütz");
    }

    @Test
    void namesInRunningTextShouldBeTakenApart() {
        var paper = read("""
                {'id': 'x', 'id': 'hep-th/9901001', 'abstract': 'a', 'categories': 'hep-th',
                 'authors': 'C. Bal\\\\\\u0027azs (1), E. L. Berger (2), and A. Anderson (Here) and Bo Sandler ((1) Michigan State, (2) Argonne)'}
                """);

        assertThat(paper.authorships())
                .extracting(Authorship::name)
                .containsExactly("C. Balázs", "E. L. Berger", "A. Anderson", "Bo Sandler");
        assertThat(paper.authorships()).extracting(Authorship::position).containsExactly(1, 2, 3, 4);
    }

    @ParameterizedTest
    @CsvSource({
        "0704.0001, arxiv:0704.0001, 2007",
        "hep-th/9107001v3, arxiv:hep-th/9107001, 1991",
        "arXiv:math.GT/0309136, arxiv:math/0309136, 2003",
        "cs/0703150, arxiv:cs/0703150, 2007",
        "2602.12345, arxiv:2602.12345, 2026"
    })
    void idShouldTellTheYear(String written, String id, int year) {
        var paper = read("{'id': '" + written + "', 'summary': 'a', 'authors': [], 'categories': []}");

        assertThat(paper.id()).isEqualTo(id);
        assertThat(paper.year()).isEqualTo(year);
    }

    @Test
    void whatNoTextCanHoldShouldBeReplaced() {
        assertThat(with("'title': 'a\\u0000b\\ud800c'").title()).isEqualTo("a\uFFFDb\uFFFDc");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'id': '12'                               | id is "12", not an id of arXiv
                    'id': 7                                  | id is 7, not a text
                    'id': null                               | id is "null", not an id of arXiv
                    'title': ['t']                           | title is an array, not a text
                    'authors': {}                            | authors is an object, not a text
                    'authors': [1]                           | an element of authors is 1, not a text
                    'authors_parsed': {'a': 1}               | authors_parsed is not an array
                    'authors_parsed': ['Ada']                | an element of authors_parsed is not [last, first, suffix]
                    'authors_parsed': [[['Ada']]]            | an element of authors_parsed is not [last, first, suffix]
                    'categories': 7                          | categories is 7, not a text
                    'update_date': 'today'                   | update_date is "today", not a date (YYYY-MM-DD)
                    'versions': [{'created': 'then'}]        | created is "then", not a date
                    'versions': [{'created': '2020-02-31'}]  | created is "2020-02-31", not a date
                    'versions': 3                            | versions is 3, not an array
                    """, quoteCharacter = '~')
    void badRecordShouldBeRejectedWithItsReason(String field, String reason) {
        assertThatThrownBy(() -> with(field)).isInstanceOf(RejectedRecord.class).hasMessage(reason);
    }

    @Test
    void listingOfRealPapersShouldBeReadWhole() throws IOException {
        Assumptions.assumeTrue(Files.exists(LISTING), "skipped: " + LISTING + " is missing");
        var papers = new HashSet<String>();
        var names = new HashSet<String>();
        var authors = new HashSet<String>();
        var categories = new HashSet<String>();
        int authorships = 0;
        int uncategorised = 0;
        try (var in = new XZCompressorInputStream(new BufferedInputStream(Files.newInputStream(LISTING)))) {
            var reader = RecordFormat.open("listing", in);
            for (var raw = reader.next(); raw != null; raw = reader.next()) {
                var paper = (PaperRecord) raw.read();
                papers.add(paper.id());
                paper.authorships().forEach(authorship -> names.add(authorship.name()));
                paper.people().map(Person::id).forEach(authors::add);
                paper.topics().forEach(topic -> categories.add(topic.id()));
                authorships += paper.authorCount();
                uncategorised += paper.topics().isEmpty() ? 1 : 0;
            }
        }

        assertThat(papers).hasSize(74_728);
        assertThat(names).hasSize(177_084);
        assertThat(authors).hasSize(176_247);
        assertThat(authorships).isEqualTo(433_449 - 107);
        assertThat(categories).hasSize(142);
        assertThat(uncategorised).isZero();
    }
}
