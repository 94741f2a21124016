package org.scholargraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.Lines.Line;

/**
 * A table with the names of its columns in the first line, and one record in each of the others; what is rejected is shown
 * below these names.
 */
final class CsvTable implements RecordReader {

    private final String file;
    private final Lines lines;
    private final Function<Row, SourceRecord> reading;
    private List<String> columns = List.of();
    private String names = "";

    /** @param reading what a row says */
    CsvTable(String file, InputStream in, Function<Row, SourceRecord> reading) {
        this.file = file;
        this.lines = new Lines(in);
        this.reading = reading;
    }

    /** The cells of a row by the names of their columns. */
    record Row(Map<String, String> cells) {

        /** What stands in a cell, null where it is empty. */
        @Nullable
        String find(String column) {
            var cell = cells.getOrDefault(column, "").strip();
            return cell.isEmpty() ? null : Folding.storable(cell);
        }

        /** @throws RejectedRecord when the cell is empty */
        String get(String column) {
            var cell = find(column);
            if (cell == null) {
                throw new RejectedRecord(column + " is empty");
            }
            return cell;
        }
    }

    @Override
    public @Nullable RawRecord next() throws IOException {
        if (columns.isEmpty()) {
            var header = lines.next();
            columns = header == null ? List.of() : cells(header);
            names = header == null ? "" : header.text();
        }
        var line = lines.next();
        return line == null
                ? null
                : new RawRecord(
                        file, line.number(), null, () -> names + "\n" + line.text(), () -> reading.apply(row(line)));
    }

    private Row row(Line line) {
        var cells = cells(line);
        if (cells.size() != columns.size()) {
            throw new RejectedRecord("it has " + cells.size() + " cells, not " + columns.size());
        }
        var row = new HashMap<String, String>();
        for (int i = 0; i < cells.size(); i++) {
            row.put(columns.get(i), cells.get(i));
        }
        return new Row(row);
    }

    private static List<String> cells(Line line) {
        if (line.problem() != null) {
            throw new RejectedRecord(line.problem());
        }
        try (var parser = CSVParser.parse(text(line), CSVFormat.RFC4180)) {
            return parser.getRecords().getFirst().toList();
        } catch (IOException | UncheckedIOException e) {
            throw new RejectedRecord(
                    "it is no row of a table: " + RejectedRecord.shortened(String.valueOf(e.getMessage())));
        }
    }

    private static String text(Line line) {
        try {
            var text = Utf8.text(line.bytes()).strip();
            if (text.indexOf('\0') >= 0) {
                throw new RejectedRecord("it holds a NUL");
            }
            return text;
        } catch (CharacterCodingException e) {
            throw new RejectedRecord("it is not in UTF-8");
        }
    }
}
