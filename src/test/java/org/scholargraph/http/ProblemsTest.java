package org.scholargraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholargraph.problem.BadInput;
import org.scholargraph.problem.Problem;

@MicronautTest(contextBuilder = ServiceUnderTest.class, transactional = false)
class ProblemsTest {

    private static final String ECHO = "/api/v1/echo";

    private final Caller caller;

    ProblemsTest(EmbeddedServer server, ObjectMapper json) {
        caller = new Caller(server, json);
    }

    @Test
    void failuresOfOursShouldSayWhatIsWrong() {
        var problem = problem(caller.get(ECHO + "/failing/unknown"));

        assertThat(problem)
                .isEqualTo(new Problem(
                        "/problems/no-such-entity",
                        "No such entity",
                        404,
                        "There is no paper 'W1' in this graph.",
                        ECHO + "/failing/unknown",
                        List.of()));
    }

    @Test
    void unexpectedFailuresShouldGiveNothingAway() {
        var answer = caller.get(ECHO + "/failing/unexpectedly");

        assertThat(problem(answer).status()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("secret", "MATCH", "Exception", "org.scholargraph");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    numbers?limit=500     | limit | '500' is not a value of limit: it must be less than or equal to 100.
                    numbers?limit=0       | limit | '0' is not a value of limit: it must be greater than or equal to 1.
                    numbers?limit=many    | limit | 'many' is not a value of limit; allowed: a whole number.
                    numbers?share=half    | share | 'half' is not a value of share; allowed: a number.
                    numbers?whole=maybe   | whole | 'maybe' is not a value of whole; allowed: true or false.
                    numbers?day=yesterday | day   | 'yesterday' is not a value of day; allowed: a date such as 2024-03-01.
                    numbers?limt=5        | limt  | There is no parameter 'limt' here; valid: limit, share, whole, day, kinds. Did you mean 'limit'?
                    numbers?zzz=5         | zzz   | There is no parameter 'zzz' here; valid: limit, share, whole, day, kinds.
                    numbers?limit=        | limit | 'limit' is empty; give it a value or leave it out.
                    numbers?limit=5&limit=6 | limit | 'limit' is given 2 times (5, 6); it may be given once, several values of a filter as a,b.
                    needy                 | q     | The parameter 'q' is needed.
                    W1?fields=id          | fields | There is no parameter 'fields' here; it takes none.
                    """)
    void badParametersShouldBeNamed(String question, String parameter, String detail) {
        var problem = problem(caller.get(ECHO + "/" + question));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.type()).isEqualTo("/problems/invalid-parameters");
        assertThat(problem.detail()).isEqualTo(detail);
        assertThat(problem.errors()).containsExactly(BadInput.parameter(parameter, detail));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"ids":["W1"}                     |             | The body is not valid JSON (line 1, column 13).
                    {"ids":["W1","W2","W3","W4"]}     | /ids        | At '/ids': size must be between 1 and 3.
                    {"ids":["W1",""]}                 | /ids/1      | At '/ids/1': must not be empty.
                    {"ids":["W1"],"depth":"deep"}     | /depth      | 'deep' is not allowed here; expected: a whole number.
                    {"ids":["W1"],"depth":"2"}        | /depth      | '2' is not allowed here; expected: a whole number.
                    {"ids":["W1"],"depth":2.5}        | /depth      | '2.5' is not allowed here; expected: a whole number.
                    {"ids":["W1"],"depth":true}       | /depth      | 'true' is not allowed here; expected: a whole number.
                    {"ids":["W1"],"depth":1e99}       | /depth      | '1.0E99' is not allowed here; expected: a whole number.
                    {"ids":["W1",1.5]}                | /ids/1      | '1.5' is not allowed here; expected: a text.
                    {"ids":[["W1"]]}                  | /ids/0      | What stands is not allowed here; expected: a text.
                    {"ids":["W1"],"dept":1}           | /dept       | There is no property 'dept' here; valid: ids, depth. Did you mean 'depth'?
                    """)
    void badBodiesShouldBePointedInto(String body, String pointer, String detail) {
        var problem = problem(caller.post(ECHO + "/batch", body));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).containsExactly(BadInput.pointer(pointer == null ? "" : pointer, detail));
    }

    @Test
    void whatIsRefusedBeforeAControllerShouldBeAProblemToo() {
        assertThat(problem(caller.get("/nowhere")).detail()).isEqualTo("There is nothing at /nowhere.");
        assertThat(problem(caller.get("/api/v1/papers/doi:10.1/abc")).detail()).contains("%2F");
        assertThat(problem(caller.get(ECHO + "/W1", "Accept", "image/png")).status())
                .isEqualTo(406);
        assertThat(problem(caller.post(ECHO + "/batch", "x", "Content-Type", "text/plain"))
                        .status())
                .isEqualTo(415);
        assertThat(problem(caller.send("POST", ECHO + "/batch", null)).status()).isEqualTo(400);
    }

    @Test
    void methodsThatAreNotAllowedShouldBeAnsweredWithThoseThatAre() {
        var answer = caller.send("DELETE", ECHO + "/W1", null);

        assertThat(problem(answer).detail()).isEqualTo("DELETE can't be done here; allowed: GET, HEAD.");
        assertThat(answer.headers().allValues("Allow")).isNotEmpty();
    }

    @Test
    void aBodyThatIsTooLongShouldBeRefused() {
        var problem = problem(caller.post(ECHO + "/batch", "{\"ids\":[\"" + "W".repeat(1 << 20) + "\"]}"));

        assertThat(problem.status()).isEqualTo(413);
        assertThat(problem.detail()).isEqualTo("The body is too long: at most 1048576 bytes are read here.");
    }

    @Test
    void anAddressThatIsNoneShouldBeRefused() {
        var answer = caller.raw("GET " + ECHO + "/%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains(Problem.MEDIA_TYPE, "not a valid URI");
    }

    @Test
    void aHeaderThatIsTooLongShouldBeRefused() {
        assertThat(problem(caller.get(ECHO + "/W1", "X-Long", "x".repeat(10_000)))
                        .status())
                .isBetween(400, 431);
    }

    private Problem problem(HttpResponse<String> answer) {
        assertThat(answer.headers().firstValue("Content-Type"))
                .as(answer.body())
                .contains(Problem.MEDIA_TYPE);
        var problem = caller.read(answer, Problem.class);
        assertThat(problem.status()).isEqualTo(answer.statusCode());
        return problem;
    }
}
