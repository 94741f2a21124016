package org.scholargraph.ingest;

import io.micronaut.context.ApplicationContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;
import org.neo4j.driver.Driver;
import org.scholargraph.graph.Neo4jUnderTest;

/** Tests that store records into a graph that is empty before each of them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class WriterOnEmptyGraph {

    ApplicationContext context;
    Driver driver;
    GraphWriter writer;

    @BeforeAll
    void open() {
        Neo4jUnderTest.clear();
        context = ApplicationContext.run(Neo4jUnderTest.properties());
        driver = context.getBean(Driver.class);
        writer = context.getBean(GraphWriter.class);
    }

    @AfterAll
    void close() {
        context.close();
        Neo4jUnderTest.clear();
    }

    @BeforeEach
    void empty() {
        driver.executableQuery(
                        "MATCH (node) WHERE NOT node:GraphState AND NOT node:__Neo4jMigration DETACH DELETE node")
                .execute();
    }
}
