package org.scholargraph.collaborator;

import java.util.Arrays;
import org.scholargraph.projection.Accumulator;
import org.scholargraph.projection.Projection;
import org.scholargraph.projection.Strongest;

/**
 * Ranks by common co-authors: their number, or each counting less for having many others (Adamic and Adar 2003,
 * doi:10.1016/S0378-8733(03)00009-1), or much less (resource allocation: Zhou, Lü and Zhang 2009,
 * doi:10.1140/epjb/e2009-00335-8).
 */
final class TwoHopRanker implements Ranker {

    /** What a common co-author counts for, by how many co-authors they have. */
    enum Counting {
        commonNeighbours {
            @Override
            double of(int degree) {
                return 1;
            }
        },
        adamicAdar {
            @Override
            double of(int degree) {
                return 1 / Math.log(degree);
            }
        },
        resourceAllocation {
            @Override
            double of(int degree) {
                return 1.0 / degree;
            }
        };

        abstract double of(int degree);
    }

    private final Projection projection;
    private final Counting counting;
    private final Accumulator sums;

    TwoHopRanker(Projection projection, Counting counting) {
        this.projection = projection;
        this.counting = counting;
        this.sums = new Accumulator(projection.authorCount());
    }

    @Override
    public String name() {
        return counting.name();
    }

    @Override
    public int[] best(int author, int limit) {
        score(author);
        var others = Arrays.stream(sums.touched(), 0, sums.size())
                .filter(other -> other != author && !projection.areCoauthors(author, other))
                .toArray();
        var best = Strongest.of(others, sums::get, limit);
        sums.clear();
        return best;
    }

    /** What the ranker thinks of a pair. */
    double score(int author, int other) {
        score(author);
        double score = sums.get(other);
        sums.clear();
        return score;
    }

    private void score(int author) {
        var ties = projection.coauthors();
        for (int i = ties.start(author); i < ties.end(author); i++) {
            int common = ties.at(i);
            float weight = (float) counting.of(ties.length(common));
            for (int j = ties.start(common); j < ties.end(common); j++) {
                sums.add(ties.at(j), weight);
            }
        }
    }
}
