package org.scholargraph.projection;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.scholargraph.identifier.EntityKind;

/** Takes what things are called, in any order. */
final class Labelling {

    private final Map<EntityKind, Labelled> kinds = new EnumMap<>(EntityKind.class);
    private final Labels.Builder orcids;
    private final BitSet knownByName = new BitSet();

    Labelling(Vocabulary authors, Vocabulary institutions, Vocabulary sources, Vocabulary topics) {
        kinds.put(EntityKind.AUTHOR, Labelled.of(authors));
        kinds.put(EntityKind.INSTITUTION, Labelled.of(institutions));
        kinds.put(EntityKind.SOURCE, Labelled.of(sources));
        kinds.put(EntityKind.TOPIC, Labelled.of(topics));
        orcids = new Labels.Builder(authors.size());
    }

    private record Labelled(Vocabulary ids, Labels.Builder names) {

        static Labelled of(Vocabulary ids) {
            return new Labelled(ids, new Labels.Builder(ids.size()));
        }
    }

    private Labelled kind(EntityKind kind) {
        return Objects.requireNonNull(kinds.get(kind));
    }

    /** Takes one; what has no number is passed over. */
    void add(NameRow row) {
        var kind = kind(row.kind());
        int number = kind.ids().find(row.id());
        if (number >= 0) {
            kind.names().put(number, row.name());
            if (row.kind() == EntityKind.AUTHOR) {
                orcids.put(number, row.orcid());
                knownByName.set(number, row.knownByName());
            }
        }
    }

    /** The things of a kind with their names. */
    Vocabulary labelled(EntityKind kind) {
        var labelled = kind(kind);
        return labelled.ids().labelled(labelled.names().build());
    }

    Labels orcids() {
        return orcids.build();
    }

    BitSet knownByName() {
        return knownByName;
    }
}
