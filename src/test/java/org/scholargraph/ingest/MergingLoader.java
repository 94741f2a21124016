package org.scholargraph.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Driver;

/**
 * Writes all that a bulk load writes, from the same files, by UNWIND and MERGE with 5,000 rows a transaction: a yardstick
 * that does the same work. It has an easy life: everything that follows from the records is worked out in these files.
 */
final class MergingLoader {

    private static final int ROWS = 5000;
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setQuoteMode(QuoteMode.ALL_NON_NULL)
            .setNullString("")
            .get();

    private final Driver driver;

    /** The ids of nodes, which the files know by numbers. */
    private final Map<String, String> ids = new HashMap<>();

    MergingLoader(Driver driver) {
        this.driver = driver;
    }

    /** @param arguments what the bulk importer is told of the files; the state of the graph, which every store has, is left out */
    void load(List<String> arguments) {
        named(arguments, "--nodes=")
                .filter(file -> !file[0].equals("GraphState"))
                .forEach(file -> load(
                        Path.of(file[1]),
                        1,
                        "MERGE (node:%s {id: row.ends[0]}) SET node += row.properties".formatted(file[0])));
        named(arguments, "--relationships=").forEach(file -> {
            var ends = Path.of(file[1]).getFileName().toString().split("[-.]");
            load(Path.of(file[1]), 2, """
                    MATCH (one:%s {id: row.ends[0]})
                    MATCH (other:%s {id: row.ends[1]})
                    MERGE (one)-[tie:%s]->(other) SET tie += row.properties""".formatted(ends[1], ends[3], file[0]));
        });
    }

    private static Stream<String[]> named(List<String> arguments, String option) {
        return arguments.stream()
                .filter(argument -> argument.startsWith(option))
                .map(argument -> argument.substring(option.length()).split("="));
    }

    private void load(Path file, int ends, String statement) {
        try (var lines = FORMAT.parse(Files.newBufferedReader(file))) {
            var cells = lines.iterator();
            var columns = cells.next().toList();
            var rows = new ArrayList<Map<String, Object>>();
            while (cells.hasNext()) {
                rows.add(row(cells.next(), columns, ends));
                if (rows.size() == ROWS || !cells.hasNext()) {
                    driver.executableQuery("CYPHER 25 UNWIND $rows AS row " + statement)
                            .withParameters(Map.of("rows", rows))
                            .execute();
                    rows.clear();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The id of a node is matched, not set. */
    private Map<String, Object> row(CSVRecord cells, List<String> columns, int ends) {
        var hasId = ends == 1 && columns.size() > 1 && columns.get(1).equals("id:string");
        if (hasId) {
            ids.put(cells.get(0), cells.get(1));
        }
        var properties = new HashMap<String, @Nullable Object>();
        for (int i = hasId ? 2 : ends; i < columns.size(); i++) {
            var column = columns.get(i).split(":");
            properties.put(column[0], value(column[1], cells.get(i)));
        }
        var named = cells.stream()
                .limit(ends)
                .map(number -> ids.getOrDefault(number, number))
                .toList();
        return Map.of("ends", named, "properties", properties);
    }

    private static @Nullable Object value(String type, @Nullable String cell) {
        return cell == null
                ? null
                : switch (type) {
                    case "long" -> Long.valueOf(cell);
                    case "double" -> Double.valueOf(cell);
                    case "boolean" -> Boolean.valueOf(cell);
                    case "date" -> LocalDate.parse(cell);
                    case "string[]" -> List.of(cell.split(String.valueOf(BulkFile.BETWEEN_ELEMENTS)));
                    default -> cell;
                };
    }
}
