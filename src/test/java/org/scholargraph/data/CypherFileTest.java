package org.scholargraph.data;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.Neo4jUnderTest;

class CypherFileTest {

    private static final Person ADA = new Person("ada", "Ada", 1815);
    private static final Person BOB = new Person("bob", "Bob", null);

    private static ApplicationContext context;
    private static People people;

    @BeforeAll
    static void start() {
        context = DataContext.start();
        people = context.getBean(People.class);
    }

    @AfterAll
    static void stop() {
        context.close();
    }

    @BeforeEach
    void store() {
        Neo4jUnderTest.clear();
        people.saveThem(List.of(ADA, BOB));
        people.introduce("ada", "bob", 1833);
    }

    @Test
    void columnsShouldBecomeComponents() {
        assertThat(people.findCircle("ada"))
                .contains(new Circle(ADA, List.of(new Circle.Acquaintance("Bob", 1833)), Map.of("ada", 1815)));
    }

    @Test
    void noRowShouldBeNothing() {
        assertThat(people.findCircle("cleo")).isEmpty();
    }

    @Test
    void nullShouldBind() {
        assertThat(people.listBornBetween(null, 1900)).containsExactly(ADA);
        assertThat(people.listBornBetween(null, null)).containsExactly(ADA, BOB);
    }
}
