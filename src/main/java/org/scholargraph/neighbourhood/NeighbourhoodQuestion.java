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

    /** The kinds to look for around a node. */
    Set<EntityKind> kindsNextTo(EntityKind kind) {
        var next = Relation.neighbouring(kind, relations);
        next.retainAll(kinds);
        return next;
    }
}
