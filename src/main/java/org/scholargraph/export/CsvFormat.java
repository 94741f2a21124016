package org.scholargraph.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.MediaType;
import io.micronaut.json.tree.JsonNode;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Two tables (RFC 4180, UTF-8) in a zip: {@code nodes.csv} and {@code edges.csv}, for spreadsheets and data frames. */
@Singleton
final class CsvFormat implements GraphFormat {

    /** How a spreadsheet tells a formula. */
    private static final String FORMULA = "=+-@";

    /** The same for the same graph, whenever it is written. */
    private static final LocalDateTime WRITTEN = LocalDateTime.of(1980, 1, 1, 0, 0);

    @Override
    public String name() {
        return "csv";
    }

    @Override
    public MediaType mediaType() {
        return MediaType.of(Exported.CSV);
    }

    @Override
    public Optional<String> ending() {
        return Optional.of("zip");
    }

    @Override
    public byte[] write(ExportedGraph graph) {
        var nodes = graph.nodes().stream().map(node -> List.of(node.id())).toList();
        var edges = graph.edges().stream()
                .map(edge -> List.of(edge.id(), edge.source(), edge.target()))
                .toList();
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            add(zip, "nodes.csv", table(List.of("id"), nodes, graph.nodeColumns()));
            add(zip, "edges.csv", table(List.of("id", "source", "target"), edges, graph.edgeColumns()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void add(ZipOutputStream zip, String name, String table) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(WRITTEN);
        zip.putNextEntry(entry);
        zip.write(table.getBytes(UTF_8));
        zip.closeEntry();
    }

    private static String table(List<String> ids, List<List<String>> rows, Columns columns) throws IOException {
        var header = new ArrayList<>(ids);
        header.addAll(columns.types().keySet());
        var text = new StringWriter();
        try (var printer = new CSVPrinter(text, CSVFormat.RFC4180)) {
            printer.printRecord(header);
            for (int i = 0; i < rows.size(); i++) {
                printer.printRecord(cells(rows.get(i), columns, columns.rows().get(i)));
            }
        }
        return text.toString();
    }

    private static List<@Nullable String> cells(List<String> ids, Columns columns, Map<String, JsonNode> row) {
        var cells = new ArrayList<@Nullable String>();
        ids.forEach(id -> cells.add(harmless(id)));
        columns.types().keySet().forEach(name -> cells.add(cell(row.get(name))));
        return cells;
    }

    private static @Nullable String cell(@Nullable JsonNode value) {
        if (value == null) {
            return null;
        }
        var text = Columns.text(value);
        return value.isNumber() ? text : harmless(text);
    }

    private static String harmless(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
