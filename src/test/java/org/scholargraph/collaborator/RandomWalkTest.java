package org.scholargraph.collaborator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.scholargraph.projection.Accumulator;
import org.scholargraph.projection.MadeUpPapers;
import org.scholargraph.projection.Projection;

/** The walk that pushes, beside one that repeats steps until nothing changes. */
class RandomWalkTest {

    private static final double RESTART = .15;

    private final Projection projection =
            Projection.of(new MadeUpPapers().add(2010, 2015, 60, 160, 5).columns());

    private double[] repeated(int start) {
        var ties = projection.coauthors();
        var shares = new double[projection.authorCount()];
        shares[start] = 1;
        for (int step = 0; step < 300; step++) {
            var next = new double[shares.length];
            next[start] = RESTART;
            for (int author = 0; author < shares.length; author++) {
                for (int tie = ties.start(author); tie < ties.end(author); tie++) {
                    next[ties.at(tie)] += (1 - RESTART) * shares[author] / ties.length(author);
                }
            }
            shares = next;
        }
        return shares;
    }

    private double[] pushed(int start, double tolerance) {
        var walk = new RandomWalk(projection.coauthors(), tie -> 1, projection.coauthors()::length, RESTART, tolerance);
        var left = new Accumulator(projection.authorCount());
        var shares = new Accumulator(projection.authorCount());
        left.add(start, 1);
        walk.walk(left, shares, new IntQueue());
        var result = new double[projection.authorCount()];
        for (int author = 0; author < result.length; author++) {
            result[author] = shares.get(author);
        }
        return result;
    }

    @Test
    void pushingShouldComeNearToWalkingForEver() {
        for (int start = 0; start < projection.authorCount(); start += 7) {
            if (projection.coauthors().length(start) > 0) {
                assertThat(pushed(start, 1e-7)).containsExactly(repeated(start), within(1e-4));
            }
        }
    }

    @Test
    void aGreaterToleranceShouldLeaveLittleOut() {
        int start = 3;
        double sum = 0;
        for (double share : pushed(start, 1e-3)) {
            sum += share;
        }

        assertThat(sum).isBetween(.2, 1.0);
    }
}
