package org.scholargraph.neighbourhood;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;

/**
 * Chooses which nodes a neighbourhood shows, from the centre outwards. The nodes of a level are expanded in the order in
 * which they came; of an expanded node, the kinds take turns, the strongest neighbour that is not there yet each, until
 * every kind has given its share or the answer is full.
 */
final class BreadthFirstWalk {

    private static final List<EntityKind> TURNS =
            List.of(EntityKind.AUTHOR, EntityKind.PAPER, EntityKind.TOPIC, EntityKind.INSTITUTION, EntityKind.SOURCE);

    /** A level is asked for in parts that grow: its first nodes often fill the answer, and any of the rest may be a hub. */
    private static final int GROWTH = 8;

    private final NeighbourhoodQuestion question;
    private final Function<Collection<EntityId>, List<Neighbours>> nextTo;
    private final SequencedSet<EntityId> found = new LinkedHashSet<>();
    private final Map<EntityId, Surroundings> expanded = new LinkedHashMap<>();

    BreadthFirstWalk(NeighbourhoodQuestion question, Function<Collection<EntityId>, List<Neighbours>> nextTo) {
        this(question, nextTo, List.of());
    }

    /**
     * Begins where something is there already.
     *
     * @param there what is not to be found again; comes first and counts among the nodes
     */
    BreadthFirstWalk(
            NeighbourhoodQuestion question,
            Function<Collection<EntityId>, List<Neighbours>> nextTo,
            Collection<EntityId> there) {
        this.question = question;
        this.nextTo = nextTo;
        found.addAll(there);
    }

    /** What was found, from the centre outwards. */
    Walked walk() {
        List<EntityId> level = List.of(question.center());
        found.addAll(level);
        for (int depth = 0; depth < question.depth(); depth++) {
            int before = found.size();
            expandLevel(level);
            level = found.stream().skip(before).toList();
        }
        return new Walked(question.center(), List.copyOf(found), expanded);
    }

    /** The centre is asked about even if it fills the answer alone: what is left out has to be counted. */
    private void expandLevel(List<EntityId> level) {
        int size = firstPart();
        for (int from = 0; from < level.size() && (!isFull() || expanded.isEmpty()); ) {
            int to = Math.min(level.size(), from + size);
            expand(level.subList(from, to));
            from = to;
            size *= GROWTH;
        }
    }

    private void expand(List<EntityId> part) {
        var byId = new HashMap<String, Surroundings>();
        part.forEach(node -> byId.put(node.id(), expanded.computeIfAbsent(node, any -> new Surroundings())));
        for (var neighbours : nextTo.apply(part)) {
            Objects.requireNonNull(byId.get(neighbours.id())).add(neighbours);
        }
        part.forEach(node -> takeTurns(Objects.requireNonNull(byId.get(node.id()))));
    }

    private void takeTurns(Surroundings around) {
        var offers = TURNS.stream()
                .map(kind -> new Offer(kind, around.strongest(kind).iterator(), question.perKind()))
                .collect(Collectors.toCollection(ArrayList::new));
        while (!offers.isEmpty() && !isFull()) {
            offers.removeIf(offer -> !isFull() && !offer.give(found));
        }
    }

    /** So many nodes as fill the answer if each has all that it may give. */
    private int firstPart() {
        return 1 + (question.maxNodes() - found.size()) / (question.perKind() * TURNS.size());
    }

    private boolean isFull() {
        return found.size() >= question.maxNodes();
    }

    /** What a kind still has to give to the answer. */
    private static final class Offer {

        private final EntityKind kind;
        private final Iterator<String> ids;
        private int left;

        Offer(EntityKind kind, Iterator<String> ids, int left) {
            this.kind = kind;
            this.ids = ids;
            this.left = left;
        }

        /** Adds the strongest that is not there yet; false where there is none. */
        boolean give(SequencedSet<EntityId> found) {
            while (left > 0 && ids.hasNext()) {
                if (found.add(new EntityId(kind, ids.next()))) {
                    left--;
                    return true;
                }
            }
            return false;
        }
    }

    /**
     * What a walk found.
     *
     * @param center where it began
     * @param nodes in the order of the answer
     * @param expanded what there was around each node that was expanded
     */
    record Walked(EntityId center, List<EntityId> nodes, Map<EntityId, Surroundings> expanded) {

        Walked {
            nodes = List.copyOf(nodes);
        }

        /** What there is around the centre. */
        Surroundings aroundCenter() {
            return expanded.getOrDefault(center, new Surroundings());
        }
    }
}
