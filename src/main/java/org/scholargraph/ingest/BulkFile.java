package org.scholargraph.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.Notation;

/**
 * A file that Neo4j's bulk importer reads: a header with names and types, and a line for each node or relationship. Texts
 * are quoted, with quotes doubled; what is absent is an empty field, and an empty text is a quoted one. Lines are written
 * some hundred at a time, behind whoever goes on meanwhile.
 */
final class BulkFile implements AutoCloseable {

    /** Stands between the elements of a list; no text has any use for it. */
    static final char BETWEEN_ELEMENTS = '\u001f';

    private static final String SPELLING = "spelling";
    private static final int BUFFER = 1 << 16;
    private static final int LINES_AT_ONCE = 256;

    private final Path path;
    private final List<String> properties;
    private final WorkBehind writing;
    private final BufferedWriter out;
    private List<Line> waiting = new ArrayList<>();
    private long lines;
    private boolean anyTextOfLines;

    /**
     * @param ends what stands before the properties: the number of a node and its id, or the two ends of a relationship
     * @param columns names and types of properties, as in {@code year:long}
     * @param writing does the writing
     */
    BulkFile(Path path, List<String> ends, List<String> columns, WorkBehind writing) {
        this.path = path;
        this.writing = writing;
        this.properties = columns.stream()
                .map(column -> column.substring(0, column.indexOf(':')))
                .toList();
        try {
            out = new BufferedWriter(Files.newBufferedWriter(path), BUFFER);
            out.write(String.join(",", ends));
            for (var column : columns) {
                out.write(',');
                out.write(column);
            }
            out.write('\n');
        } catch (IOException e) {
            throw ImportFailure.unwritable(path, e);
        }
    }

    Path path() {
        return path;
    }

    /** How many nodes or relationships it holds. */
    long lines() {
        return lines;
    }

    /** Whether a text that was written has several lines, which the importer has to be told. */
    boolean hasTextOfLines() {
        return anyTextOfLines;
    }

    /**
     * A line that waits to be written.
     *
     * @param number of the node, or of the one that the relationship begins at
     * @param other where the relationship ends, negative for a node
     * @param id of the node, null where it has none
     */
    private record Line(int number, int other, @Nullable String id, Map<String, ? extends @Nullable Object> values) {}

    /** Writes a node; the values stay as they are. */
    void node(int number, @Nullable String id, Map<String, ? extends @Nullable Object> values) {
        add(new Line(number, -1, id, values));
    }

    /** Writes a relationship; the values stay as they are. */
    void tie(int from, int to, Map<String, ? extends @Nullable Object> values) {
        add(new Line(from, to, null, values));
    }

    private void add(Line line) {
        waiting.add(line);
        lines++;
        if (waiting.size() == LINES_AT_ONCE) {
            flush();
        }
    }

    /** Hands over what is still to be written. */
    void flush() {
        var next = waiting;
        waiting = new ArrayList<>(LINES_AT_ONCE);
        writing.hand(() -> write(next));
    }

    private void write(List<Line> next) {
        try {
            for (var line : next) {
                write(line);
            }
        } catch (IOException e) {
            throw ImportFailure.unwritable(path, e);
        }
    }

    private void write(Line line) throws IOException {
        out.write(Integer.toString(line.number()));
        if (line.other() >= 0) {
            out.write(',');
            out.write(Integer.toString(line.other()));
        }
        if (line.id() != null) {
            out.write(',');
            text(line.id());
        }
        var values = line.id() == null ? line.values() : spelled(line.id(), line.values());
        for (var property : properties) {
            out.write(',');
            value(values.get(property));
        }
        out.write('\n');
    }

    private Map<String, ? extends @Nullable Object> spelled(String id, Map<String, ? extends @Nullable Object> values) {
        var spelling = properties.contains(SPELLING) ? Notation.spelling(id) : id;
        if (spelling.equals(id)) {
            return values;
        }
        var spelled = new HashMap<String, @Nullable Object>(values);
        spelled.put(SPELLING, spelling);
        return spelled;
    }

    private void value(@Nullable Object value) throws IOException {
        switch (value) {
            case null -> {}
            case String text -> text(text);
            case Collection<?> list -> text(joined(list));
            default -> out.write(value.toString());
        }
    }

    private static String joined(Collection<?> list) {
        var joined = new StringBuilder();
        for (var element : list) {
            joined.append(joined.isEmpty() ? "" : BETWEEN_ELEMENTS).append(element);
        }
        return joined.toString();
    }

    private void text(String text) throws IOException {
        anyTextOfLines = anyTextOfLines || text.indexOf('\n') >= 0 || text.indexOf('\r') >= 0;
        out.write('"');
        int from = 0;
        for (int quote = text.indexOf('"'); quote >= 0; quote = text.indexOf('"', from)) {
            out.write(text, from, quote + 1 - from);
            out.write('"');
            from = quote + 1;
        }
        out.write(text, from, text.length() - from);
        out.write('"');
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
