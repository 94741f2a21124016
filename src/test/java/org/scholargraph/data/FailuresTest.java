package org.scholargraph.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.exceptions.DataAccessResourceFailureException;
import io.micronaut.data.exceptions.EmptyResultException;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Config;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.scholargraph.graph.Neo4jUnderTest;

/** The driver's exceptions come as Micronaut Data's. */
class FailuresTest {

    private static final Person ADA = new Person("ada", "Ada", 1815);

    @BeforeAll
    static void constrain() {
        Neo4jUnderTest.clear();
        Neo4jUnderTest.driver()
                .executableQuery(
                        "CREATE CONSTRAINT person_id_unique IF NOT EXISTS FOR (person:Person) REQUIRE person.id IS UNIQUE")
                .execute();
    }

    @AfterAll
    static void dropSchema() {
        Neo4jUnderTest.dropSchema();
    }

    @Test
    void violatedConstraintShouldBeTold() {
        try (var context = DataContext.start()) {
            var people = context.getBean(People.class);
            people.save(ADA);
            assertThatThrownBy(() -> people.save(ADA)).isInstanceOf(ConstraintViolated.class);
            assertThatThrownBy(() -> context.getBean(Registry.class).save(ADA)).isInstanceOf(ConstraintViolated.class);
            assertThatThrownBy(() -> people.saveAll(List.of(ADA))).isInstanceOf(DataAccessException.class);
        }
    }

    @Test
    void slowReadShouldEnd() {
        var settings = Map.<String, Object>of("scholargraph.data.query-timeout", "200ms");
        try (var context = DataContext.start(Neo4jUnderTest.driver(), settings)) {
            assertThatThrownBy(() -> context.getBean(People.class).countSlowly())
                    .isInstanceOf(QueryTimedOut.class);
            assertThatThrownBy(() -> context.getBean(Registry.class).countSlowly())
                    .isInstanceOf(QueryTimedOut.class);
        }
    }

    @Test
    void readsShouldEndAfterHalfAMinuteByDefault() {
        try (var context = DataContext.start()) {
            assertThat(context.getBean(QuerySettings.class).queryTimeout()).hasSeconds(30);
        }
    }

    @Test
    void noResultShouldBeTold() {
        try (var context = DataContext.start()) {
            assertThatThrownBy(() -> context.getBean(People.class).born("nobody"))
                    .isInstanceOf(EmptyResultException.class);
        }
    }

    @Test
    void unreachableGraphShouldBeTold() throws IOException {
        var config = Config.builder()
                .withMaxTransactionRetryTime(0, TimeUnit.SECONDS)
                .build();
        try (var driver = GraphDatabase.driver("bolt://127.0.0.1:" + closedPort(), AuthTokens.none(), config);
                var context = DataContext.start(driver, Map.of())) {
            assertThatThrownBy(() -> context.getBean(People.class).countThem())
                    .isInstanceOf(DataAccessResourceFailureException.class);
            assertThatThrownBy(() -> context.getBean(Registry.class).save(ADA))
                    .isInstanceOf(DataAccessResourceFailureException.class);
        }
    }

    @Test
    void readShouldBeRepeatedWhereTheConnectionWasLost() {
        var lost = new AtomicInteger();
        try (var context = DataContext.start(losingTheFirstSession(Neo4jUnderTest.driver(), lost), Map.of())) {
            assertThat(context.getBean(People.class).countThem()).isGreaterThanOrEqualTo(0);
        }
        assertThat(lost).hasValue(1);
    }

    /** The driver itself, but that the first session ends before it has run anything. */
    private static Driver losingTheFirstSession(Driver driver, AtomicInteger lost) {
        return (Driver) Proxy.newProxyInstance(
                FailuresTest.class.getClassLoader(), new Class<?>[] {Driver.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("session") && lost.compareAndSet(0, 1)) {
                        throw new SessionExpiredException("lost");
                    }
                    return method.invoke(driver, arguments);
                });
    }

    private static int closedPort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
