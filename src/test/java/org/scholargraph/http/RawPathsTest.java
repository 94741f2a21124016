package org.scholargraph.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholargraph.http.EchoController.Echo;

@MicronautTest(contextBuilder = ServiceUnderTest.class, transactional = false)
class RawPathsTest {

    private final Caller caller;

    RawPathsTest(EmbeddedServer server, ObjectMapper json) {
        caller = new Caller(server, json);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a+b                                        | a+b
                    a%2Bb                                      | a+b
                    a%2Fb                                      | a/b
                    a%20b                                      | a b
                    a%252Fb                                    | a%2Fb
                    10.1002%2F(SICI)1097(1998)49:8;2-O&x!y     | 10.1002/(SICI)1097(1998)49:8;2-O&x!y
                    https%3A%2F%2Fdoi.org%2F10.1%2Fabc+d(e)    | https://doi.org/10.1/abc+d(e)
                    name:roman%20novak                         | name:roman novak
                    name:zo%C3%AB                              | name:zoë
                    """)
    void pathVariablesShouldArriveAsTheyWereSent(String sent, String received) {
        assertThat(caller.read(caller.get("/api/v1/echo/" + sent), Echo.class)).isEqualTo(new Echo(received, "one"));
        assertThat(caller.read(caller.get("/api/v1/echo/" + sent + "/references"), Echo.class))
                .isEqualTo(new Echo(received, "references"));
    }
}
