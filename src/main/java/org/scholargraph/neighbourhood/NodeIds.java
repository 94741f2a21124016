package org.scholargraph.neighbourhood;

import io.micronaut.core.annotation.Introspected;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;

/**
 * Nodes in order, as a statement takes them: in one map, for Neo4j plans a statement anew for each combination of the
 * magnitudes of its lists.
 */
@Introspected
record NodeIds(
        List<String> authors,
        List<String> papers,
        List<String> topics,
        List<String> institutions,
        List<String> sources,
        Map<String, Integer> ranks) {

    static NodeIds of(List<EntityId> nodes) {
        var ranks = new HashMap<String, Integer>();
        nodes.forEach(node -> ranks.put(node.id(), ranks.size()));
        return new NodeIds(
                ids(nodes, EntityKind.AUTHOR),
                ids(nodes, EntityKind.PAPER),
                ids(nodes, EntityKind.TOPIC),
                ids(nodes, EntityKind.INSTITUTION),
                ids(nodes, EntityKind.SOURCE),
                ranks);
    }

    private static List<String> ids(List<EntityId> nodes, EntityKind kind) {
        return nodes.stream()
                .filter(node -> node.kind() == kind)
                .map(EntityId::id)
                .toList();
    }
}
