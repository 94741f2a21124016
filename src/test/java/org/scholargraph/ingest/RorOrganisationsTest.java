package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.EntityRecord.Tie;

class RorOrganisationsTest {

    private static final Path FOLDER = Path.of("../shared/data/ror");

    private static final String PRESENT = """
            {'admin': {'created': {'date': '2020-01-01'}, 'last_modified': {'date': '2026-02-24'}}, 'domains': [],
             'established': 1815, 'external_ids': [], 'id': 'https://ror.org/000000b05', 'status': 'active',
             'links': [{'type': 'wikipedia', 'value': 'https://w.org'}, {'type': 'website', 'value': 'https://inn.org'}],
             'locations': [{'geonames_id': 1, 'geonames_details': {'country_code': 'de', 'lat': 52.5, 'lng': 13,
               'name': 'Berlin'}}, {'geonames_details': {'country_code': 'FR', 'name': 'Paris'}}],
             'names': [{'value': 'INN', 'types': ['acronym'], 'lang': null}, {'value': 'Haus', 'types': ['label']},
               {'value': 'Inn', 'types': ['ror_display', 'label']}, {'value': 'Haus', 'types': ['alias']}],
             'relationships': [{'label': 'Whole', 'type': 'parent', 'id': 'https://ror.org/000000a01'},
               {'type': 'child', 'id': 'https://ror.org/000000a02'}, {'type': 'related', 'id': 'https://ror.org/000000a03'},
               {'type': 'related', 'id': 'https://ror.org/000000c04'}, {'type': 'successor', 'id': 'https://ror.org/000000c05'},
               {'type': 'predecessor', 'id': 'https://ror.org/000000c06'}, {'type': 'parent', 'id': 'https://ror.org/000000b05'}],
             'types': ['funder', 'education']}
            """.replace('\n', ' ');

    private static final String FORMER = """
            {'id': 'https://ror.org/000000b05', 'name': 'Inn', 'established': null, 'types': ['Government', 'Facility'],
             'relationships': [{'type': 'Parent', 'label': 'Whole', 'id': 'https://ror.org/000000a01'}],
             'addresses': [{'lat': '52.5', 'lng': 13.25, 'city': 'Berlin'}], 'links': ['https://inn.org'],
             'aliases': ['Gasthaus'], 'acronyms': ['INN'], 'status': 'active', 'labels': [{'label': '宿', 'iso639': 'ja'}],
             'country': {'country_name': 'Germany', 'country_code': 'DE'}}
            """.replace('\n', ' ');

    private static List<SourceRecord> read(InputStream in) {
        try {
            var reader = RecordFormat.open("ror", in);
            var records = new ArrayList<SourceRecord>();
            for (var raw = reader.next(); raw != null; raw = reader.next()) {
                records.add(raw.read());
            }
            return records;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<SourceRecord> read(String json) {
        return read(new ByteArrayInputStream(json.replace('\'', '"').getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void recordOfTheSecondSchemaShouldGiveWhatItSays() {
        assertThat(read(PRESENT))
                .containsExactly(new EntityRecord(
                        EntityKind.INSTITUTION,
                        "ror:000000b05",
                        List.of(),
                        "2026-02-24",
                        Map.ofEntries(
                                Map.entry("name", "Inn"),
                                Map.entry("nameVariants", List.of("Haus", "INN")),
                                Map.entry("ror", "000000b05"),
                                Map.entry("countryCode", "DE"),
                                Map.entry("city", "Berlin"),
                                Map.entry("places", List.of("Berlin|DE|52.5|13.0", "Paris|FR||")),
                                Map.entry("type", "education"),
                                Map.entry("types", List.of("education", "funder")),
                                Map.entry("latitude", 52.5),
                                Map.entry("longitude", 13.0),
                                Map.entry("established", 1815L),
                                Map.entry("status", "active"),
                                Map.entry("homepage", "https://inn.org")),
                        List.of(
                                new Tie("PART_OF", "ror:000000a01"),
                                new Tie("PART_OF", "ror:000000a02", true),
                                new Tie("RELATED_TO", "ror:000000a03"),
                                new Tie("RELATED_TO", "ror:000000c04"),
                                new Tie("SUCCEEDED_BY", "ror:000000c05"),
                                new Tie("SUCCEEDED_BY", "ror:000000c06", true))));
    }

    @Test
    void recordOfTheFirstSchemaShouldHaveTheSameKeyAndNoDate() {
        assertThat(read(FORMER))
                .containsExactly(new EntityRecord(
                        EntityKind.INSTITUTION,
                        "ror:000000b05",
                        List.of(),
                        "",
                        Map.ofEntries(
                                Map.entry("name", "Inn"),
                                Map.entry("nameVariants", List.of("Gasthaus", "INN", "宿")),
                                Map.entry("ror", "000000b05"),
                                Map.entry("countryCode", "DE"),
                                Map.entry("city", "Berlin"),
                                Map.entry("type", "government"),
                                Map.entry("types", List.of("government", "facility")),
                                Map.entry("latitude", 52.5),
                                Map.entry("longitude", 13.25),
                                Map.entry("status", "active"),
                                Map.entry("homepage", "https://inn.org")),
                        List.of(new Tie("PART_OF", "ror:000000a01"))));
        assertThat(read(FORMER).getFirst().key())
                .isEqualTo(read(PRESENT).getFirst().key());
    }

    @Test
    void releaseAsOneArrayShouldBeRead() {
        assertThat(read("[" + PRESENT + ", " + FORMER + "]")).hasSize(2);
    }

    @Test
    void organisationOfWhichNothingIsKnownShouldBeCalledByItsId() {
        var record = (EntityRecord)
                read("{'id': '000000b05', 'names': [], 'types': ['Funder']}").getFirst();

        assertThat(record.properties())
                .containsExactlyInAnyOrderEntriesOf(new TreeMap<>(Map.of(
                        "name",
                        "ror:000000b05",
                        "nameVariants",
                        List.of(),
                        "ror",
                        "000000b05",
                        "type",
                        "funder",
                        "types",
                        List.of("funder"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    'established': -1                            | established is -1, not a year
                    'established': 10000                         | established is 10000, not a year
                    'established': '1815'                        | established is "1815", not a whole number
                    'names': 'Inn'                               | names is "Inn", not an array
                    'names': [{'value': 1, 'types': []}]         | value is 1, not a text
                    'names': [], 'relationships': [{}]           | a relationship has no type or no id of ROR
                    'names': [], 'relationships': [{'type': 'parent', 'id': 'x'}] | a relationship has no type or no id of ROR
                    'addresses': [{'lat': 91}]                   | lat is 91.0, not between -90 and 90
                    'addresses': [{'lng': '-181'}]               | lng is -181.0, not between -180 and 180
                    'addresses': {}                              | addresses is an object, not an array
                    'country': 'DE'                              | country is "DE", not an object
                    'admin': {'last_modified': {'date': 'now'}}  | date is "now", not a date (YYYY-MM-DD)
                    """, quoteCharacter = '~')
    void badRecordShouldBeRejectedWithItsReason(String field, String reason) {
        assertThatThrownBy(() -> read("{'id': '000000b05', 'name': 'Inn', " + field + "}"))
                .isInstanceOf(RejectedRecord.class)
                .hasMessage(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "ror-records-v2-latest.jsonl.gz, 35990, 35075, 32355, 936, 7949",
        "ror-records-v1-only.jsonl.gz, 15380, 13671, 7376, 1546, 1659"
    })
    void realOrganisationsShouldBeReadWhole(
            String name, int records, int active, int partOf, int succeededBy, int relatedTo) throws IOException {
        var file = FOLDER.resolve(name);
        Assumptions.assumeTrue(Files.exists(file), "skipped: " + file + " is missing");
        var ties = new TreeMap<String, Integer>();
        try (var in = new GZIPInputStream(Files.newInputStream(file))) {
            var organisations = read(in).stream().map(EntityRecord.class::cast).toList();
            organisations.forEach(record -> record.ties().forEach(tie -> ties.merge(tie.type(), 1, Integer::sum)));

            assertThat(organisations.stream().map(EntityRecord::key).distinct()).hasSize(records);
            assertThat(organisations.stream().filter(record -> "active"
                            .equals(record.properties().get("status"))))
                    .hasSize(active);
        }

        assertThat(ties).isEqualTo(Map.of("PART_OF", partOf, "SUCCEEDED_BY", succeededBy, "RELATED_TO", relatedTo));
    }
}
