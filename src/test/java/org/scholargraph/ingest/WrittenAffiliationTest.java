package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.Rows.NamedInstitution;

class WrittenAffiliationTest {

    private static final Map<String, List<NamedInstitution>> CALLED = Stream.of(
                    called("bergen", "NO", "University of Bergen", "Universitetet i Bergen", "Bergen"),
                    called("york", "GB", "University of York"),
                    called("york-ca", "CA", "York University", "University of York"),
                    called("la", "US", "University of California, Los Angeles", "UCLA"),
                    called("uc", "US", "University of California"),
                    called("queens-ca", "CA", "Queen's University"),
                    called("munich", "DE", "Technische Universität München"))
            .flatMap(names -> names)
            .collect(Collectors.groupingBy(NamedInstitution::name));

    private static Stream<NamedInstitution> called(String id, String country, String... names) {
        return Stream.of(names)
                .map(name -> new NamedInstitution(WrittenAffiliation.folded(name), "key " + id, id, id, country));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "University of Bergen                                          | bergen",
                "  the UNIVERSITY of Bergen.                                   | bergen",
                "Dept. of Maths, Universitetet i Bergen, Bergen, Norway        | bergen",
                "Dept. of Maths, University of Bergen, Sweden                  | ",
                "Bergen                                                        | bergen",
                "Haukeland, Bergen                                             | ",
                "University of York, UK                                        | york",
                "University of York, Toronto, Canada                           | york-ca",
                "University of York                                            | ",
                "University of California, Los Angeles, CA 90095, USA          | la",
                "UCLA                                                          | la",
                "School of Chemistry, University of California                 | uc",
                "Queens University, Belfast, Northern Ireland                  | ",
                "TU Technische Universitat Munchen                             | ",
                "Lehrstuhl 7 (Technische Universität München)                  | munich",
                "University of Bergen; University of York, UK                  | ",
                "University Hospital, University of Bergen, Norway             | ",
                "NA                                                            | ",
                ",,,                                                           | ",
            })
    void textShouldNameOneInstitutionOrNone(String text, String id) {
        var institution = WrittenAffiliation.of(text).institution(name -> CALLED.getOrDefault(name, List.of()));

        assertThat(institution.orElse(null)).isEqualTo(id);
    }

    @Test
    void longTextShouldNameNothing() {
        var text = "University of Bergen" + ", far away".repeat(100);

        assertThat(WrittenAffiliation.of(text).names()).isEmpty();
    }

    @Test
    void everyNameThatIsAskedForShouldBeAmongItsNames() {
        var affiliation = WrittenAffiliation.of("Lab 3, University of California, Los Angeles / UCLA");

        affiliation.institution(name -> {
            assertThat(affiliation.names()).contains(name);
            return List.of();
        });
        assertThat(affiliation.names())
                .containsExactlyInAnyOrder(
                        "lab 3",
                        "lab 3 university of california",
                        "university of california",
                        "university of california los angeles",
                        "los angeles",
                        "los angeles ucla");
    }

    @Test
    void withdrawnInstitutionShouldBeCalledByNoName() {
        var properties = Map.<String, Object>of("name", "Old School", "nameVariants", List.of("Alte Schule", "OS"));
        var school = new EntityRecord(EntityKind.INSTITUTION, "ror:1", List.of(), "", properties, List.of());
        assertThat(WrittenAffiliation.names(school)).containsExactlyInAnyOrder("old school", "alte schule");

        var withdrawn = new EntityRecord(
                EntityKind.INSTITUTION,
                "ror:1",
                List.of(),
                "",
                Map.of("name", "Old School", "status", "withdrawn"),
                List.of());
        assertThat(WrittenAffiliation.names(withdrawn)).isEmpty();
    }
}
