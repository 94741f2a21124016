package org.scholargraph.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.driver.Driver;
import org.neo4j.exceptions.KernelException;
import org.neo4j.graphdb.GraphDatabaseService;
import org.neo4j.internal.schema.AllIndexProviderDescriptors;
import org.neo4j.internal.schema.IndexPrototype;
import org.neo4j.internal.schema.IndexType;
import org.neo4j.internal.schema.SchemaDescriptors;
import org.neo4j.kernel.impl.coreapi.InternalTransaction;

/** Where the process was killed while it made the schema, the next start makes the rest of it. */
class HalfMadeSchemaTest {

    @Test
    void indexWithoutItsConstraintShouldNotKeepTheServiceFromStarting(@TempDir Path data) throws Exception {
        makeIndexOnly(Files.createDirectories(data.resolve("neo4j")), "Paper", "paper_id_unique");

        try (var context = ApplicationContext.run(Map.of(
                "scholargraph.data-dir",
                data.toString(),
                "scholargraph.neo4j.bolt-port",
                0,
                "scholargraph.sample",
                false))) {
            var constraints = context.getBean(Driver.class)
                    .executableQuery("SHOW CONSTRAINTS YIELD name WHERE name = 'paper_id_unique' RETURN name")
                    .execute()
                    .records();
            assertThat(constraints).hasSize(1);
        }
    }

    private static void makeIndexOnly(Path home, String label, String name) throws IOException, KernelException {
        var settings = Files.writeString(home.resolve("neo4j.conf"), """
                server.bolt.enabled=false
                dbms.usage_report.enabled=false
                dbms.fleet_manager.enabled=false
                server.fleet_discovery.enabled=false
                """);
        var engine = new DatabaseManagementServiceBuilder(home)
                .loadPropertiesFromFile(settings)
                .build();
        try {
            makeIndexOnly(engine.database("neo4j"), label, name);
        } finally {
            engine.shutdown();
        }
    }

    private static void makeIndexOnly(GraphDatabaseService database, String label, String name) throws KernelException {
        int labelToken;
        int id;
        try (var transaction = (InternalTransaction) database.beginTx()) {
            var tokens = transaction.kernelTransaction().tokenWrite();
            labelToken = tokens.labelGetOrCreateForName(label);
            id = tokens.propertyKeyGetOrCreateForName("id");
            transaction.commit();
        }
        try (var transaction = (InternalTransaction) database.beginTx()) {
            transaction
                    .kernelTransaction()
                    .indexUniqueCreate(IndexPrototype.uniqueForSchema(
                                    SchemaDescriptors.forLabel(labelToken, id),
                                    AllIndexProviderDescriptors.RANGE_DESCRIPTOR)
                            .withIndexType(IndexType.RANGE)
                            .withName(name));
            transaction.commit();
        }
    }
}
