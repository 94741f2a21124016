package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenAlexWorksTest {

    private static PaperRecord read(String json) {
        try {
            return OpenAlexWorks.read(new ObjectMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void workOf2023ShouldGiveConceptsAndHostVenue() {
        var paper = read("""
                {'id': 'https://openalex.org/W1', 'title': 'On trees', 'type': 'journal-article',
                 'doi': 'https://doi.org/10.1/ABC', 'publication_year': 2020, 'publication_date': '2020-02-01',
                 'primary_location': null, 'updated_date': '2023-03-24T15:01:15.263540', 'cited_by_count': 7,
                 'host_venue': {'id': 'https://openalex.org/S5', 'display_name': 'Trees', 'type': 'journal', 'issn': ['2-2', '1-1']},
                 'concepts': [{'id': 'https://openalex.org/C1', 'display_name': 'Tree', 'level': 2, 'score': '0.4'},
                              {'id': 'https://openalex.org/C2', 'display_name': 'Forest', 'level': 1, 'score': '0.9'},
                              {'id': 'https://openalex.org/C3', 'display_name': 'Sea', 'level': 0, 'score': '0.0'}],
                 'abstract_inverted_index': {'trees': [1, 3], 'Of': [0], 'and': [2]},
                 'authorships': [{'author': {'id': 'https://openalex.org/A1', 'display_name': 'Ada', 'orcid': null},
                   'institutions': [{'id': null, 'display_name': 'Somewhere', 'ror': null}],
                   'raw_affiliation_string': 'Dept of Trees', 'is_corresponding': null}]}
                """);

        assertThat(paper.id()).isEqualTo("W1");
        assertThat(paper.type()).isEqualTo("article");
        assertThat(paper.doi()).isEqualTo("10.1/abc");
        assertThat(paper.abstractText()).isEqualTo("Of trees and trees");
        assertThat(paper.sourceCitationCount()).isEqualTo(7);
        assertThat(paper.venues())
                .containsExactly(new PaperRecord.Venue("S5", "Trees", "journal", java.util.List.of("1-1", "2-2")));
        assertThat(paper.topics()).extracting(PaperRecord.Subject::id).containsExactly("C1", "C2");
        assertThat(paper.topics()).extracting(PaperRecord.Subject::primary).containsExactly(false, true);
        assertThat(paper.authorships().getFirst().rawAffiliations()).containsExactly("Dept of Trees", "Somewhere");
        assertThat(paper.authorships().getFirst().institutions()).isEmpty();
        assertThat(paper.authorships().getFirst().corresponding()).isNull();
    }

    @Test
    void presentWorkShouldGiveTopicsWithWhatTheyArePartOf() {
        var paper = read("""
                {'id': 'W2', 'title': 'On seas', 'type': 'preprint', 'doi': 'https://doi.org/10.48550/arXiv.2006.10540',
                 'primary_topic': {'id': 'https://openalex.org/T2'}, 'concepts': [{'id': 'C1', 'score': 1}],
                 'topics': [{'id': 'https://openalex.org/T1', 'display_name': 'Waves', 'score': 0.8,
                   'subfield': {'id': 'https://openalex.org/subfields/1702', 'display_name': 'Water'},
                   'field': {'id': 'https://openalex.org/fields/17', 'display_name': 'Earth'},
                   'domain': {'id': 'https://openalex.org/domains/3', 'display_name': 'All'}},
                  {'id': 'https://openalex.org/T2', 'display_name': 'Tides', 'score': 0.7}],
                 'authorships': [{'author': {'id': 'A1', 'display_name': 'Ada', 'orcid': 'https://orcid.org/0000-0001-0000-000x'},
                   'raw_author_name': 'A. Lovelace', 'is_corresponding': true, 'raw_affiliation_strings': ['X', 'Y'],
                   'institutions': [{'id': 'https://openalex.org/I1', 'display_name': 'Inn', 'ror': 'https://ror.org/02y3ad647',
                     'country_code': 'DE', 'type': 'education'}]}],
                 'referenced_works': ['https://openalex.org/W2', 'https://openalex.org/W1', 'https://openalex.org/W1']}
                """);

        assertThat(paper.arxivId()).isEqualTo("2006.10540");
        assertThat(paper.topics()).extracting(PaperRecord.Subject::primary).containsExactly(false, true);
        assertThat(paper.topics().getFirst().path())
                .extracting(PaperRecord.Theme::id)
                .containsExactly("T1", "subfield:1702", "field:17", "domain:3");
        assertThat(paper.references()).containsExactly("W1");
        var authorship = paper.authorships().getFirst();
        assertThat(authorship.author()).isEqualTo(PaperRecord.Person.identified("A1", "Ada", "0000-0001-0000-000X"));
        assertThat(authorship.name()).isEqualTo("A. Lovelace");
        assertThat(authorship.institutions())
                .containsExactly(new PaperRecord.Organisation("I1", "Inn", "02y3ad647", "DE", "education"));
    }

    @Test
    void primaryTopicShouldCountThoughItIsTheOnlyOne() {
        var paper = read("""
                {'id': 'W2', 'title': 'On seas', 'concepts': [{'id': 'C1', 'display_name': 'Sea', 'score': 1}],
                 'primary_topic': {'id': 'https://openalex.org/T2', 'display_name': 'Tides', 'score': 0.7}}
                """);

        assertThat(paper.topics()).extracting(PaperRecord.Subject::id).containsExactly("T2");
        assertThat(paper.topics().getFirst().primary()).isTrue();
    }

    @Test
    void primaryTopicThatIsNoneShouldCostNoPaper() {
        var paper = read("""
                {'id': 'W2', 'title': 'On seas', 'topics': [{'id': 'T1', 'display_name': 'Waves'}],
                 'primary_topic': {'id': 'https://openalex.org/C2', 'display_name': 'Tides'}}
                """);

        assertThat(paper.topics()).extracting(PaperRecord.Subject::id).containsExactly("T1");
    }

    @Test
    void authorNamedTwiceShouldKeepTheFirstPlaceAndAllAffiliations() {
        var paper = read("""
                {'id': 'W3', 'title': 't', 'authorships': [
                  {'author': {'id': 'A1', 'display_name': 'Ada'}, 'institutions': [{'id': 'I1', 'display_name': 'One'}]},
                  {'author': {'id': null, 'display_name': 'Bob'}, 'institutions': []},
                  {'author': {'id': 'A1', 'display_name': 'Ada L.'}, 'institutions': [{'id': 'I2', 'display_name': 'Two'}]},
                  {'author': {'id': 'A2', 'display_name': 'Cleo'}, 'institutions': []},
                  {'author': {'id': null, 'display_name': 'BOB'}, 'institutions': []}]}
                """);

        assertThat(paper.authorCount()).isEqualTo(3);
        assertThat(paper.authorships())
                .extracting(PaperRecord.Authorship::position)
                .containsExactly(1, 2, 4);
        assertThat(paper.authorships().getFirst().institutionIds()).containsExactly("I1", "I2");
        assertThat(paper.authorships().get(1).author()).isNull();
    }

    @Test
    void emptyIdShouldBeNone() {
        var paper = read("""
                {'id': 'W3', 'title': 't', 'primary_location': {'source': {'id': '', 'display_name': 'S'}},
                 'host_venue': {'id': ' ', 'display_name': 'S'}, 'topics': [{'id': '', 'display_name': 'T'}],
                 'concepts': [{'id': '', 'display_name': 'C', 'score': 1}], 'authorships': [
                  {'author': {'id': '', 'display_name': 'Bob'}, 'institutions': [{'id': '', 'display_name': 'Inn'}]}]}
                """);

        assertThat(paper.people()).isEmpty();
        assertThat(paper.topics()).isEmpty();
        assertThat(paper.venues()).isEmpty();
        assertThat(paper.authorships().getFirst().rawAffiliations()).containsExactly("Inn");
    }

    /** OpenAlex calls everybody whom it does not know A9999999999, and all that it has deleted by one id for each kind. */
    @Test
    void whatOpenAlexDoesNotKnowOrHasDeletedShouldBeNothing() {
        var paper = read("""
                {'id': 'W3', 'title': 't', 'primary_location': {'source': {'id': 'S4317411217', 'display_name': 'Deleted Source'}},
                 'referenced_works': ['https://openalex.org/W4285719527', 'https://openalex.org/W1'], 'authorships': [
                  {'author': {'id': 'https://openalex.org/A9999999999', 'display_name': 'NULL'}, 'raw_author_name': 'Bob',
                   'institutions': [{'id': 'https://openalex.org/I4389424196', 'display_name': 'Deleted Institution'}]},
                  {'author': {'id': 'https://openalex.org/A5317838346', 'display_name': 'Cleo'}, 'institutions': []}]}
                """);

        assertThat(paper.authorships()).extracting(PaperRecord.Authorship::name).containsExactly("Bob", "Cleo");
        assertThat(paper.people()).isEmpty();
        assertThat(paper.institutions()).isEmpty();
        assertThat(paper.authorships().getFirst().rawAffiliations()).isEmpty();
        assertThat(paper.venues()).isEmpty();
        assertThat(paper.references()).containsExactly("W1");
    }

    @Test
    void cutListOfAuthorsShouldMakeThePaperHyperauthored() {
        var paper = read("{'id': 'W4', 'title': 't', 'is_authors_truncated': true, 'authorships': []}");

        assertThat(paper.authorsComplete()).isFalse();
        assertThat(paper.hyperauthored(50)).isTrue();
    }

    @Test
    void workWithoutIdShouldBeKnownByTitleYearAndFirstAuthor() {
        var paper = read("""
                {'title': 'Über  Bäume', 'publication_year': 1999, 'authorships': [{'author': {'display_name': 'Zoë  Ä'}}]}
                """);

        assertThat(paper.id()).isEqualTo("title:1999:über bäume:zoë ä");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    []                                              | the record is an array, not an object
                    {'foo': 1}                                      | it has neither an id nor a title
                    {'id': 'A1', 'title': 't'}                      | id is "A1", not the id of a work (W and a number)
                    {'id': 'W4285719527'}                            | id is W4285719527, which stands for all works that OpenAlex has deleted
                    {'id': 17}                                      | id is 17, not a text
                    {'id': 'W1', 'publication_year': 'MMXX'}        | publication_year is "MMXX", not a whole number
                    {'id': 'W1', 'publication_date': '2020-13-01'}  | publication_date is "2020-13-01", not a date (YYYY-MM-DD)
                    {'id': 'W1', 'authorships': {}}                 | authorships is an object, not an array
                    {'id': 'W1', 'authorships': ['Ada']}            | an element of authorships is "Ada", not an object
                    {'id': 'W1', 'referenced_works': ['x']}         | an element of referenced_works is "x", which should be W and a number
                    {'id': 'W1', 'concepts': [{'id': 'C1', 'score': 'high'}]} | score is "high", not a number
                    """, quoteCharacter = '~')
    void badRecordShouldBeRejectedWithItsReason(String json, String reason) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(RejectedRecord.class).hasMessage(reason);
    }
}
