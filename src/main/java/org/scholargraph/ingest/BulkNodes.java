package org.scholargraph.ingest;

import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The nodes of one kind in a bulk load. Here they are known by their ids, in the files by numbers: to look up the ends of
 * relationships by texts takes the importer as long as all the rest of its work.
 */
final class BulkNodes {

    private static final int NONE = -1;

    private final BulkFile file;
    private final BulkNumbers numbers;
    private final Object2IntOpenHashMap<String> byId = new Object2IntOpenHashMap<>();

    private BulkNodes(BulkFile file, BulkNumbers numbers) {
        this.file = file;
        this.numbers = numbers;
        byId.defaultReturnValue(NONE);
    }

    /** Nodes with ids. */
    static BulkNodes withIds(Path path, String label, List<String> columns, BulkNumbers numbers, WorkBehind writing) {
        return new BulkNodes(
                new BulkFile(path, List.of(":ID(%s)".formatted(label), "id:string"), columns, writing), numbers);
    }

    /** Nodes that only what they are tied to tells from each other. */
    static BulkNodes withoutIds(
            Path path, String label, List<String> columns, BulkNumbers numbers, WorkBehind writing) {
        return new BulkNodes(new BulkFile(path, List.of(":ID(%s)".formatted(label)), columns, writing), numbers);
    }

    /** Writes a node with an id; the values stay as they are. */
    void node(String id, Map<String, ? extends @Nullable Object> values) {
        write(number(id), id, values);
    }

    /**
     * Writes a node without an id; the values stay as they are.
     *
     * @return its number
     */
    int node(Map<String, ? extends @Nullable Object> values) {
        int number = numbers.take();
        write(number, null, values);
        return number;
    }

    private void write(int number, @Nullable String id, Map<String, ? extends @Nullable Object> values) {
        numbers.write(number);
        file.node(number, id, values);
    }

    /** The number of a node with an id, whether it is written already or will be. */
    int number(String id) {
        int known = byId.getInt(id);
        if (known != NONE) {
            return known;
        }
        int number = numbers.take();
        byId.put(id, number);
        return number;
    }

    /** How many there are. */
    long count() {
        return file.lines();
    }

    BulkFile file() {
        return file;
    }
}
