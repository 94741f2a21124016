package org.scholargraph.collaborator;

import java.util.Arrays;
import org.scholargraph.projection.Accumulator;
import org.scholargraph.projection.Projection;
import org.scholargraph.projection.Strongest;

/** Ranks by PageRank with restart over ties that all count the same. */
final class PlainWalkRanker implements Ranker {

    private static final double RESTART = .15;
    private static final double TOLERANCE = 1e-6;

    private final Projection projection;
    private final RandomWalk walk;
    private final Accumulator left;
    private final Accumulator shares;
    private final IntQueue queue = new IntQueue();

    PlainWalkRanker(Projection projection) {
        this.projection = projection;
        this.walk =
                new RandomWalk(projection.coauthors(), tie -> 1, projection.coauthors()::length, RESTART, TOLERANCE);
        this.left = new Accumulator(projection.authorCount());
        this.shares = new Accumulator(projection.authorCount());
    }

    @Override
    public String name() {
        return "pageRank";
    }

    @Override
    public int[] best(int author, int limit) {
        left.add(author, 1);
        walk.walk(left, shares, queue);
        var others = Arrays.stream(shares.touched(), 0, shares.size())
                .filter(other -> other != author && !projection.areCoauthors(author, other))
                .toArray();
        var best = Strongest.of(others, shares::get, limit);
        left.clear();
        shares.clear();
        return best;
    }
}
