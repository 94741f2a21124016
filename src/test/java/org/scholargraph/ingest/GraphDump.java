package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;

/** The graph as sorted lines, the same for the same graph however it came about. Leaves out what is told of imports. */
final class GraphDump {

    private static final String NODES = """
            MATCH (node:Paper|Author|Institution|Topic|Source|MissingPaper|MissingInstitution|Alias|Record
              |RawAffiliation|InstitutionName)
            RETURN labels(node)[0] + ' ' + node.id AS name, properties(node) AS properties
            """;

    private static final String RELATIONSHIPS = """
            MATCH (from:Paper|Author|Institution|Topic|Source|Record|RawAffiliation)-[link]->(to)
            RETURN type(link) + ' ' + from.id + ' ' + coalesce(to.id, '') AS name,
              properties(link) AS properties, CASE WHEN to.id IS NULL THEN properties(to) END AS part
            """;

    private GraphDump() {}

    static List<String> of(Driver driver) {
        var lines = new ArrayList<String>();
        try (var session = driver.session(
                SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build())) {
            for (var statement : List.of(NODES, RELATIONSHIPS)) {
                session.run(statement)
                        .forEachRemaining(row -> lines.add(row.get("name").asString() + " "
                                + sorted(row.get("properties").asMap())
                                + (row.containsKey("part") && !row.get("part").isNull()
                                        ? sorted(row.get("part").asMap())
                                        : "")));
            }
        }
        lines.sort(null);
        return lines;
    }

    /** Lines that only one of two graphs has, each marked with its side. */
    static List<String> difference(List<String> expected, List<String> actual) {
        var lines = new ArrayList<String>();
        expected.stream()
                .filter(line -> Collections.binarySearch(actual, line) < 0)
                .forEach(line -> lines.add("- " + line));
        actual.stream()
                .filter(line -> Collections.binarySearch(expected, line) < 0)
                .forEach(line -> lines.add("+ " + line));
        return lines;
    }

    private static Map<String, Object> sorted(Map<String, Object> properties) {
        return new TreeMap<>(properties);
    }
}
