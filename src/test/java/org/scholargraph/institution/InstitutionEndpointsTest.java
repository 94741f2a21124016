package org.scholargraph.institution;

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
import org.scholargraph.problem.BadInput;

@MicronautTest(contextBuilder = ServiceUnderTest.class)
class InstitutionEndpointsTest {

    private static final InstitutionName ACME = new InstitutionName("I3", "Acme Research", null, null);

    private final Questions<InstitutionAnswer> institutions;

    InstitutionEndpointsTest(EmbeddedServer server, ObjectMapper json) {
        institutions = new Questions<>(new Caller(server, json), InstitutionAnswer.class);
    }

    @BeforeAll
    static void load() {
        OneOfEverything.load();
    }

    @Test
    void institutionShouldBeAnsweredWithAllThatIsKnown() {
        assertThat(institutions.one("institutions/I1"))
                .isEqualTo(new InstitutionAnswer(
                        "I1",
                        new InstitutionIds("I1", "01rk35k63"),
                        "Université de Lyon",
                        List.of(),
                        "01rk35k63",
                        "FR",
                        "Lyon",
                        List.of(
                                new InstitutionPlace("Lyon", "FR", 45.74846, 4.84671),
                                new InstitutionPlace("Saint-Étienne", null, null, null)),
                        "education",
                        List.of("education", "funder"),
                        45.74846,
                        4.84671,
                        null,
                        null,
                        null,
                        List.of(),
                        List.of(),
                        List.of(ACME),
                        4,
                        3));
        assertThat(institutions.ok("institutions/I3").body())
                .isEqualTo("{\"id\":\"I3\",\"ids\":{\"openAlex\":\"I3\",\"ror\":null},\"name\":\"Acme Research\","
                        + "\"nameVariants\":[],\"ror\":null,\"countryCode\":null,\"city\":null,\"places\":[],\"type\":null,\"types\":[],"
                        + "\"latitude\":null,\"longitude\":null,\"established\":1999,\"status\":\"withdrawn\","
                        + "\"homepage\":\"https://acme.example\",\"partOf\":[],\"succeededBy\":[{\"id\":\"I2\","
                        + "\"name\":\"Institut Camille Jordan\",\"ror\":null,\"countryCode\":\"FR\"}],"
                        + "\"relatedTo\":[{\"id\":\"I1\",\"name\":\"Université de Lyon\",\"ror\":\"01rk35k63\","
                        + "\"countryCode\":\"FR\"}],\"paperCount\":2,\"authorCount\":2}");
        assertThat(institutions.one("institutions/I2").places())
                .containsExactly(new InstitutionPlace(null, "FR", null, null));
        assertThat(institutions.one("institutions/I2").partOf())
                .containsExactly(new InstitutionName("I1", "Université de Lyon", "01rk35k63", "FR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "I1",
                "i1",
                "openalex:I1",
                "https%3A%2F%2Fopenalex.org%2FI1",
                "ror:01rk35k63",
                "ROR:01RK35K63",
                "https%3A%2F%2Fror.org%2F01rk35k63"
            })
    void everyFormOfAnIdShouldLeadToTheInstitution(String id) {
        assertThat(institutions.one("institutions/" + id).id()).isEqualTo("I1");
    }

    @Test
    void whatIsNotThereShouldNotBeFound() {
        assertThat(institutions.problem("institutions/I99", 404).detail())
                .isEqualTo("There is no institution 'I99' in this graph.");
        assertThat(institutions.problem("institutions/ror:000000000", 404).type())
                .isEqualTo("/problems/no-such-entity");
        assertThat(institutions.problem("institutions/A1", 404).detail())
                .isEqualTo("There is no institution 'A1': it is the id of an author.");
        assertThat(institutions.badParameter("institutions/lyon").parameter()).isEqualTo("id");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    institutions                       | I1 I3 I2
                    institutions?sort=mostPapers       | I1 I3 I2
                    institutions?sort=name             | I3 I2 I1
                    institutions?country=FR            | I1 I2
                    institutions?country=fr,DE         | I1 I2
                    institutions?country=DE            |
                    institutions?type=Facility         | I2
                    institutions?type=facility,education&country=FR&sort=name | I2 I1
                    institutions?search=universite     | I1
                    institutions?search=jordan         | I2
                    institutions?search=lyon%20jordan  |
                    """)
    void listsShouldBeFilteredAndSorted(String path, @Nullable String expected) {
        var ids = institutions.page(path).results().stream().map(InstitutionAnswer::id);
        assertThat(ids.collect(joining(" "))).isEqualTo(expected == null ? "" : expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    institutions?country=France | country | 'FRANCE' is not a value of country; allowed: codes of countries, as FR,DE.
                    institutions?country=FR,    | country | '' is not a value of country; allowed: codes of countries, as FR,DE.
                    institutions?type=a%3Bb     | type    | 'a;b' is not a value of type; allowed: words, as a,b.
                    institutions?sort=mostCited | sort    | 'mostCited' is not a value of sort; allowed: mostPapers, name.
                    institutions?search=%20-    | search  | ' -' has no word to search for.
                    """)
    void badParametersShouldBeNamed(String path, String parameter, String detail) {
        assertThat(institutions.badParameter(path)).isEqualTo(BadInput.parameter(parameter, detail));
    }
}
