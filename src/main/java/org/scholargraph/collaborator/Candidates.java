package org.scholargraph.collaborator;

import java.util.Arrays;
import java.util.function.IntPredicate;
import org.scholargraph.projection.Accumulator;
import org.scholargraph.projection.Aspect;
import org.scholargraph.projection.Strongest;

/**
 * Who may be recommended at all: the closest by random walk, two-hop neighbours among them, and the champions of what the
 * asker is about. Only about a quarter of new co-authors are friends of friends, so no one place would do.
 */
final class Candidates {

    private static final int BY_WALK = 200;
    private static final int BY_TERMS = 40;
    private static final int BY_OTHER = 20;
    private static final int KEYS = 12;
    private static final int ALL = Integer.MAX_VALUE;

    private Candidates() {}

    /**
     * The candidates, each once.
     *
     * @param allowed who may be one
     * @param few whether few are allowed, so that nobody should be left out for being far
     */
    static int[] of(View view, IntPredicate allowed, boolean few) {
        var space = view.space;
        IntPredicate wanted = author ->
                !view.isKnown(author) && view.projection().papersOf().length(author) > 0 && allowed.test(author);
        take(space.walk, wanted, few ? ALL : BY_WALK, space.found);
        var profiles = view.profiles();
        champions(profiles.terms(), space.ownTerms, wanted, few ? ALL : BY_TERMS, space);
        champions(profiles.terms(), space.circleTerms, wanted, few ? ALL : BY_TERMS, space);
        champions(profiles.topics(), space.topics, wanted, few ? ALL : BY_OTHER, space);
        champions(profiles.institutions(), space.institutions, wanted, few ? ALL : BY_OTHER, space);
        champions(profiles.sources(), space.sources, wanted, few ? ALL : BY_OTHER, space);
        return Arrays.copyOf(space.found.touched(), space.found.size());
    }

    private static void champions(Aspect aspect, Accumulator about, IntPredicate wanted, int most, Workspace space) {
        var keys = Strongest.of(about, any -> true, KEYS);
        for (int key : keys) {
            var champions = aspect.champions();
            for (int i = champions.start(key); i < champions.end(key); i++) {
                space.pool.add(champions.at(i), about.get(key) * aspect.championWeight(i));
            }
        }
        take(space.pool, wanted, most, space.found);
        space.pool.clear();
    }

    private static void take(Accumulator pool, IntPredicate wanted, int most, Accumulator found) {
        for (int author : Strongest.of(pool, wanted, most)) {
            found.add(author, 1);
        }
    }
}
