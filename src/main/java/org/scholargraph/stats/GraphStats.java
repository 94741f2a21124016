package org.scholargraph.stats;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the graph holds, without its book-keeping.
 *
 * @param graphVersion the version of the graph that is counted
 * @param nodes how many there are, by label
 * @param relationships how many there are, by type
 * @param imports the latest imports that changed the graph, latest first
 */
@Serdeable
public record GraphStats(
        long graphVersion, Map<String, Long> nodes, Map<String, Long> relationships, List<FinishedImport> imports) {

    /** Copies the imports. */
    public GraphStats {
        imports = List.copyOf(imports);
    }

    static GraphStats of(long graphVersion, Counts counts, List<FinishedImport> imports) {
        return new GraphStats(graphVersion, byName(counts.nodes), byName(counts.relationships), imports);
    }

    private static Map<String, Long> byName(List<Count> counts) {
        var byName = new LinkedHashMap<String, Long>();
        counts.forEach(count -> byName.put(count.name, count.count));
        return byName;
    }

    /**
     * An import that ended.
     *
     * @param id of the import
     * @param name what was imported
     * @param state how it ended: completed, failed or stopped
     * @param finishedAt when it ended
     * @param records how many records it read
     */
    @Serdeable
    public record FinishedImport(
            String id, String name, String state, @Nullable Instant finishedAt, long records) {}

    /** A row of the answer. */
    @Introspected
    record Counts(List<Count> nodes, List<Count> relationships) {

        Counts {
            nodes = List.copyOf(nodes);
            relationships = List.copyOf(relationships);
        }
    }

    /** How many there are of a label or a type. */
    @Introspected
    record Count(String name, long count) {}
}
