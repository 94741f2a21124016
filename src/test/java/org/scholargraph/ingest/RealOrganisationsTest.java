package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micronaut.context.ApplicationContext;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.Driver;

/** The ties of 51,370 organisations of ROR, against those that other code reads from the same files. */
class RealOrganisationsTest {

    private static final Path FOLDER = Path.of("../shared/data/ror");
    private static final List<String> FILES = List.of("ror-records-v2-latest.jsonl.gz", "ror-records-v1-only.jsonl.gz");

    /** Which tie each word of ROR states. */
    private static final Map<String, String> TYPES = Map.of(
            "parent", "PART_OF",
            "child", "PART_OF",
            "successor", "SUCCEEDED_BY",
            "predecessor", "SUCCEEDED_BY",
            "related", "RELATED_TO");

    /** Words for what the tie leads from, which is not the organisation that says so. */
    private static final Set<String> INVERSE = Set.of("child", "predecessor");

    @TempDir
    Path folder;

    @Test
    void everyTieThatEitherStatesShouldBeThereOnce() throws IOException {
        Assumptions.assumeTrue(Files.exists(FOLDER), "skipped: " + FOLDER + " is missing");
        var expected = stated();
        try (var context = ApplicationContext.run(Map.of(
                "scholargraph.data-dir", folder.toString(),
                "scholargraph.neo4j.bolt-port", 0,
                "scholargraph.import.bulk-bytes", 0))) {
            var end = context.getBean(Imports.class).run("ror", InputFile.listBelow(FOLDER), job -> {});
            assertThat(end.recordsStored()).isEqualTo(51_370);

            var ties = context
                    .getBean(Driver.class)
                    .executableQuery("MATCH (from:Institution)-[tie:PART_OF|SUCCEEDED_BY|RELATED_TO]->(to:Institution)"
                            + " RETURN type(tie) + ' ' + from.ror + ' ' + to.ror AS tie ORDER BY tie")
                    .execute()
                    .records()
                    .stream()
                    .map(row -> row.get("tie").asString())
                    .toList();

            assertThat(ties).doesNotHaveDuplicates();
            assertThat(new TreeSet<>(ties)).isEqualTo(expected);
        }
    }

    private static Set<String> stated() throws IOException {
        var organisations = new HashMap<String, JsonNode>();
        var json = new ObjectMapper();
        for (var name : FILES) {
            try (var lines = new BufferedReader(new InputStreamReader(
                    new GZIPInputStream(Files.newInputStream(FOLDER.resolve(name))), StandardCharsets.UTF_8))) {
                for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                    var organisation = json.readTree(line);
                    organisations.put(bare(organisation), organisation);
                }
            }
        }
        var ties = new TreeSet<String>();
        organisations.forEach(
                (ror, organisation) -> organisation.path("relationships").forEach(relationship -> {
                    var other = bare(relationship);
                    if (!other.equals(ror) && organisations.containsKey(other)) {
                        ties.add(tie(ror, relationship.path("type").textValue().toLowerCase(Locale.ROOT), other));
                    }
                }));
        return ties;
    }

    private static String bare(JsonNode node) {
        var id = node.path("id").textValue();
        return id.substring(id.lastIndexOf('/') + 1);
    }

    private static String tie(String ror, String word, String other) {
        var ends = new ArrayList<>(List.of(ror, other));
        if (word.equals("related")) {
            ends.sort(null);
        } else if (INVERSE.contains(word)) {
            ends = new ArrayList<>(ends.reversed());
        }
        return TYPES.get(word) + " " + String.join(" ", ends);
    }
}
