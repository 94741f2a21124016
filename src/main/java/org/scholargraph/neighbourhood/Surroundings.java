package org.scholargraph.neighbourhood;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;

/** What there is around one node, of every kind that was asked for. */
final class Surroundings {

    private final Map<EntityKind, Neighbours> neighbours = new EnumMap<>(EntityKind.class);

    void add(Neighbours ofKind) {
        neighbours.put(ofKind.entityKind(), ofKind);
    }

    /** The strongest of a kind, strongest first. */
    List<String> strongest(EntityKind kind) {
        var ofKind = neighbours.get(kind);
        return ofKind == null ? List.of() : ofKind.neighbours();
    }

    /** How many there are of each kind. */
    KindCounts counts() {
        var counts = new EnumMap<EntityKind, Long>(EntityKind.class);
        neighbours.forEach((kind, ofKind) -> counts.put(kind, ofKind.count()));
        return KindCounts.of(counts);
    }

    /** Whether it is one of the strongest around. */
    boolean holds(EntityId other) {
        return strongest(other.kind()).contains(other.id());
    }
}
