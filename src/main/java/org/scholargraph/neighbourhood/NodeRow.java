package org.scholargraph.neighbourhood;

import io.micronaut.core.annotation.Introspected;
import org.scholargraph.identifier.EntityKind;

/** A thing as the graph has it; {@link GraphNode} says what each component is. */
@Introspected
record NodeRow(String id, String label, KindCounts degree, Traits traits) {

    GraphNode node(EntityKind kind, KindCounts shown, KindCounts throughPapers) {
        return new GraphNode(id, kind, label, degree.plus(throughPapers), shown, null, traits);
    }
}
