package org.scholargraph;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.env.DefaultEnvironment;
import io.micronaut.context.env.Environment;
import io.micronaut.context.env.PropertySource;
import io.micronaut.core.convert.ConversionService;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scholargraph.graph.StartupFailure;

class SettingsCheckTest {

    private static void check(Map<String, Object> settings) {
        try (Environment environment = new DefaultEnvironment(() -> java.util.List.of("test"))) {
            environment.addPropertySource(PropertySource.of("test", settings)).start();
            new SettingsCheck(environment, ConversionService.SHARED);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http.port, abc, SCHOLARGRAPH_HTTP_PORT",
        "http.port, 65536, SCHOLARGRAPH_HTTP_PORT",
        "neo4j.bolt-port, -2, SCHOLARGRAPH_NEO4J_BOLT_PORT",
        "import.most-authors, many, SCHOLARGRAPH_IMPORT_MOST_AUTHORS",
        "import.batch-records, 0, SCHOLARGRAPH_IMPORT_BATCH_RECORDS",
        "import.batch-authorships, 1.5, SCHOLARGRAPH_IMPORT_BATCH_AUTHORSHIPS",
        "import.bulk-bytes, 4MB, SCHOLARGRAPH_IMPORT_BULK_BYTES",
        "neo4j.page-cache, much, SCHOLARGRAPH_NEO4J_PAGE_CACHE",
        "sample, maybe, SCHOLARGRAPH_SAMPLE",
        "data.query-timeout, soon, SCHOLARGRAPH_DATA_QUERY_TIMEOUT",
        "http.request-timeout, -1s, SCHOLARGRAPH_HTTP_REQUEST_TIMEOUT",
        "http.max-body-size, big, SCHOLARGRAPH_HTTP_MAX_BODY_SIZE",
        "http.max-upload-size, 2 elephants, SCHOLARGRAPH_HTTP_MAX_UPLOAD_SIZE"
    })
    void settingThatMeansNothingShouldBeRefusedByItsName(String name, String value, String variable) {
        assertThatThrownBy(() -> check(Map.of("scholargraph." + name, value)))
                .isInstanceOf(StartupFailure.class)
                .hasMessageStartingWith(variable + " is '" + value + "'; allowed: ");
    }

    @Test
    void settingsThatMeanSomethingShouldBeTaken() {
        assertThatCode(() -> check(Map.of(
                        "scholargraph.http.port", "0",
                        "scholargraph.sample", false,
                        "scholargraph.data.query-timeout", "2m",
                        "scholargraph.http.max-upload-size", "3GB",
                        "scholargraph.import.bulk-bytes", Long.MAX_VALUE,
                        "scholargraph.neo4j.page-cache", "512m",
                        "scholargraph.import.batch-records", 25)))
                .doesNotThrowAnyException();
    }
}
