package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.EntityRecord.Tie;
import org.scholargraph.ingest.PaperRecord.Theme;

class OpenAlexEntitiesTest {

    private static EntityRecord read(String json) {
        try {
            return (EntityRecord) new RecordTypes().read(new ObjectMapper().readTree(json.replace('\'', '"')));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Test
    void authorShouldHaveOtherNamesAndOrcid() {
        var author = read("""
                {'id': 'https://openalex.org/A1', 'orcid': 'https://orcid.org/0000-0002-2335-8801', 'display_name': 'Ada L.',
                 'display_name_alternatives': ['Ada', 'Ada L.', 'Ada', null], 'updated_date': '2025-10-27'}
                """);

        assertThat(author)
                .isEqualTo(new EntityRecord(
                        EntityKind.AUTHOR,
                        "A1",
                        List.of(),
                        "2025-10-27",
                        Map.of(
                                "name",
                                "Ada L.",
                                "nameVariants",
                                List.of("Ada"),
                                "orcid",
                                "0000-0002-2335-8801",
                                "identity",
                                "identifier"),
                        List.of()));
    }

    @Test
    void institutionShouldHaveItsPlaceAndBePartOfItsParents() {
        var institution = read("""
                {'id': 'https://openalex.org/I1', 'ror': 'https://ror.org/02tvcev59', 'display_name': 'New School',
                 'country_code': 'US', 'type': 'education', 'homepage_url': 'http://x', 'display_name_acronyms': ['NS'],
                 'display_name_alternatives': [], 'international': {'display_name': {'es': 'La Nueva', 'en': 'New School'}},
                 'geo': {'city': 'New York', 'latitude': 40.5, 'longitude': -74},
                 'associated_institutions': [{'id': 'https://openalex.org/I2', 'relationship': 'parent'},
                   {'id': 'https://openalex.org/I3', 'relationship': 'child'}]}
                """);

        assertThat(institution.properties())
                .containsEntry("nameVariants", List.of("La Nueva", "NS"))
                .containsEntry("ror", "02tvcev59")
                .containsEntry("countryCode", "US")
                .containsEntry("city", "New York")
                .containsEntry("latitude", 40.5)
                .containsEntry("longitude", -74.0)
                .containsEntry("homepage", "http://x");
        assertThat(institution.ties()).containsExactly(new Tie("PART_OF", "I2"), new Tie("PART_OF", "I3", true));
    }

    @Test
    void topicShouldBePartOfItsSubfieldAndNameWhatIsAbove() {
        var topic = read("""
                {'id': 'https://openalex.org/T1', 'display_name': 'Waves', 'description': 'On waves', 'keywords': ['Sea', 'Tide'],
                 'subfield': {'id': 'https://openalex.org/subfields/1908', 'display_name': 'Water'},
                 'field': {'id': 'https://openalex.org/fields/19', 'display_name': 'Earth'},
                 'domain': {'id': 'https://openalex.org/domains/3', 'display_name': 'All'}}
                """);

        assertThat(topic.kind()).isEqualTo(EntityKind.TOPIC);
        assertThat(topic.properties())
                .isEqualTo(Map.of(
                        "name",
                        "Waves",
                        "level",
                        "topic",
                        "origin",
                        "openalex",
                        "description",
                        "On waves",
                        "keywords",
                        List.of("Sea", "Tide")));
        assertThat(topic.ties()).containsExactly(new Tie("PART_OF", "subfield:1908"));
        assertThat(topic.broader()).extracting(Theme::id).containsExactly("subfield:1908", "field:19", "domain:3");
    }

    @Test
    void fieldShouldBePartOfItsDomain() {
        var field = read("""
                {'id': 'https://openalex.org/fields/19', 'display_name': 'Earth',
                 'domain': {'id': 'https://openalex.org/domains/3', 'display_name': 'All'}}
                """);

        assertThat(field.id()).isEqualTo("field:19");
        assertThat(field.properties()).containsEntry("level", "field").containsEntry("name", "Earth");
        assertThat(field.ties()).containsExactly(new Tie("PART_OF", "domain:3"));
    }

    @Test
    void conceptShouldBeATopicOfItsLevel() {
        var concept =
                read("{'id': 'https://openalex.org/C1', 'display_name': 'Gene', 'level': 2, 'description': 'unit'}");

        assertThat(concept.properties())
                .isEqualTo(Map.of(
                        "name",
                        "Gene",
                        "level",
                        "concept",
                        "origin",
                        "openalex",
                        "conceptLevel",
                        2L,
                        "description",
                        "unit"));
    }

    @Test
    void sourceShouldHaveItsTitlesAndIssn() {
        var source = read("""
                {'id': 'https://openalex.org/S1', 'display_name': 'Trees', 'alternate_titles': ['Journal of Trees'],
                 'abbreviated_title': 'Trs', 'type': 'journal', 'issn': ['2-2', '1-1'], 'homepage_url': 'https://x'}
                """);

        assertThat(source.kind()).isEqualTo(EntityKind.SOURCE);
        assertThat(source.properties())
                .containsEntry("nameVariants", List.of("Journal of Trees", "Trs"))
                .containsEntry("issn", List.of("1-1", "2-2"))
                .containsEntry("homepage", "https://x");
    }

    @Test
    void publisherShouldBeOfAKindThatIsNotImported() {
        assertThatThrownBy(() -> read("{'id': 'https://openalex.org/P1', 'display_name': 'Press'}"))
                .isInstanceOf(NotImportable.class)
                .hasMessage("holds publishers of OpenAlex, which this graph has no place for");
        assertThatThrownBy(() -> read("{'id': 'https://openalex.org/keywords/sea', 'display_name': 'Sea'}"))
                .hasMessageContaining("holds keywords of OpenAlex");
    }

    @Test
    void wrongTypeShouldBeRejectedWithItsField() {
        assertThatThrownBy(() -> read("{'id': 'A1', 'display_name': 'Ada', 'display_name_alternatives': 'x'}"))
                .isInstanceOf(RejectedRecord.class)
                .hasMessage("display_name_alternatives is \"x\", not an array");
        assertThatThrownBy(() -> read("{'id': 'I1', 'geo': {'latitude': '1e999'}}"))
                .isInstanceOf(RejectedRecord.class)
                .hasMessage("latitude is \"1e999\", not a number");
    }
}
