package org.scholargraph.neighbourhood;

import java.util.Set;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;

/**
 * What is asked of the surroundings of a thing.
 *
 * @param center the thing in the middle
 * @param depth how many steps to go
 * @param kinds kinds of neighbours to take
 * @param relations ties to follow, and to show
 * @param perKind most new neighbours of a kind for each node
 * @param maxNodes most nodes, the centre among them
 * @param followed which ties to follow
 * @param shown which ties to show between the nodes that were found
 */
public record NeighbourhoodQuestion(
        EntityId center,
        int depth,
        Set<EntityKind> kinds,
        Set<Relation> relations,
        int perKind,
        int maxNodes,
        TieFilter followed,
        TieFilter shown) {

    /** Most nodes of any answer. */
    public static final int MOST_NODES = 1000;

    /** Copies the sets. */
    public NeighbourhoodQuestion {
        kinds = Set.copyOf(kinds);
        relations = Set.copyOf(relations);
    }

    /** An author's co-authors, strongest first, with all the ties among them, strong or not. */
    public static NeighbourhoodQuestion coauthors(EntityId author, int limit, TieFilter filter) {
        return new NeighbourhoodQuestion(
                author,
                1,
                Set.of(EntityKind.AUTHOR),
                Set.of(Relation.COAUTHORED_WITH),
                limit,
                limit + 1,
                filter,
                filter.ofAnyWeight());
    }

    /**
     * What is next to a thing, whatever its strength and years.
     *
     * @param perKind most new neighbours of a kind
     * @param maxNodes most nodes, the centre and those that are there already among them
     */
    static NeighbourhoodQuestion nextTo(EntityId center, Set<EntityKind> kinds, int perKind, int maxNodes) {
        return new NeighbourhoodQuestion(
                center, 1, kinds, Set.of(Relation.values()), perKind, maxNodes, TieFilter.NONE, TieFilter.NONE);
    }

    /** Whether every tie of its relations is followed. */
    boolean followsAll() {
        return followed.equals(TieFilter.NONE);
    }

    /** The kinds to look for around a node. */
    Set<EntityKind> kindsNextTo(EntityKind kind) {
        var next = Relation.neighbouring(kind, relations);
        next.retainAll(kinds);
        return next;
    }
}
