package org.scholargraph.ingest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.Notation;

/**
 * A file that Neo4j's bulk importer reads: a header with names and types, and a line for each node or relationship. Texts
 * are quoted, with quotes doubled; what is absent is an empty field, and an empty text is a quoted one.
 */
final class BulkFile implements AutoCloseable {

    /** Stands between the elements of a list; no text has any use for it. */
    static final char BETWEEN_ELEMENTS = '\u001f';

    private static final String SPELLING = "spelling";
    private static final int BUFFER = 1 << 16;

    private final Path path;
    private final List<String> properties;
    private final BufferedWriter out;
    private long lines;
    private boolean anyTextOfLines;

    /**
     * @param ends what stands before the properties: the id of a node, or the two ends of a relationship
     * @param columns names and types of properties, as in {@code year:long}
     */
    BulkFile(Path path, List<String> ends, List<String> columns) {
        this.path = path;
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

    /** Whether a text in it has several lines, which the importer has to be told. */
    boolean hasTextOfLines() {
        return anyTextOfLines;
    }

    /** Writes a node. */
    void node(String id, Map<String, ? extends @Nullable Object> values) {
        try {
            text(id);
            end(spelled(id, values));
        } catch (IOException e) {
            throw ImportFailure.unwritable(path, e);
        }
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

    /** Writes a relationship. */
    void tie(String from, String to, Map<String, ? extends @Nullable Object> values) {
        try {
            text(from);
            out.write(',');
            text(to);
            end(values);
        } catch (IOException e) {
            throw ImportFailure.unwritable(path, e);
        }
    }

    private void end(Map<String, ? extends @Nullable Object> values) throws IOException {
        for (var property : properties) {
            out.write(',');
            value(values.get(property));
        }
        out.write('\n');
        lines++;
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
