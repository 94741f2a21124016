package org.scholargraph.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Chains of co-authors beside all walks of the same length, one by one. */
class CoauthorChainsTest {

    private static final int PEOPLE = 400;
    private static final int QUESTIONS = 500;

    private final Projection projection =
            Projection.of(new MadeUpPapers().add(2001, 2004, 60, PEOPLE, 7).columns());
    private final IntLists ties = projection.coauthors();

    @Test
    void chainsShouldBeTheShortestWalksStrongestFirst() {
        var random = new Random(11);
        var lengths = new TreeSet<Integer>();
        for (int question = 0; question < QUESTIONS; question++) {
            int from = random.nextInt(projection.authorCount());
            int to = (from + 1 + random.nextInt(projection.authorCount() - 1)) % projection.authorCount();
            int maxLength = 1 + random.nextInt(6);
            int most = 1 + random.nextInt(4);

            var chains = CoauthorChains.between(projection, from, to, maxLength, most);

            var walks = shortestWalks(from, to, maxLength);
            assertThat(chains.count()).isEqualTo(walks.size());
            assertThat(chains.chains().stream().map(Arrays::toString))
                    .isEqualTo(walks.stream().limit(most).map(Arrays::toString).toList());
            lengths.add(walks.isEmpty() ? -1 : walks.getFirst().length - 1);
        }
        assertThat(lengths).containsExactly(-1, 1, 2, 3, 4, 5, 6);
    }

    private List<int[]> shortestWalks(int from, int to, int maxLength) {
        for (int length = 1; length <= maxLength; length++) {
            var walks = new ArrayList<int[]>();
            walk(new int[] {from}, to, length, walks);
            if (!walks.isEmpty()) {
                walks.sort(
                        Comparator.<int[]>comparingInt(walk -> -weakest(walk)).thenComparing(Arrays::compare));
                return walks;
            }
        }
        return List.of();
    }

    private void walk(int[] sofar, int to, int length, List<int[]> walks) {
        int last = sofar[sofar.length - 1];
        if (sofar.length - 1 == length) {
            if (last == to) {
                walks.add(sofar);
            }
            return;
        }
        for (int next : ties.list(last)) {
            var longer = Arrays.copyOf(sofar, sofar.length + 1);
            longer[sofar.length] = next;
            walk(longer, to, length, walks);
        }
    }

    private int weakest(int[] walk) {
        return IntStream.range(1, walk.length)
                .map(step -> projection.jointPapers().length(ties.find(walk[step - 1], walk[step])))
                .min()
                .orElse(0);
    }
}
