package org.scholargraph.collaborator;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.scholargraph.projection.Accumulator;
import org.scholargraph.projection.Aspect;
import org.scholargraph.projection.Strongest;

/**
 * What tells that an asker and a candidate belong together, by number; read off a view before it is gone.
 *
 * @param commonCoauthors the closest first
 * @param commonCount how many there are
 * @param chain of co-authors to the candidate, both ends among them; empty where none was found
 * @param terms words of both
 * @param topics of both
 * @param sources of both
 * @param institutions of both
 */
record Telling(
        List<Integer> commonCoauthors,
        int commonCount,
        List<Integer> chain,
        List<Integer> terms,
        List<Integer> topics,
        List<Integer> sources,
        List<Integer> institutions) {

    private static final int MOST = 5;

    static Telling of(View view, int candidate) {
        var projection = view.projection();
        var strengths = view.profiles().strengths();
        var ties = projection.coauthors();
        var common = IntStream.range(ties.start(candidate), ties.end(candidate))
                .filter(tie -> view.space.circle.has(ties.at(tie))
                        && !view.asker.authors().contains(ties.at(tie)))
                .toArray();
        var strongest = Strongest.of(common, tie -> view.space.circle.get(ties.at(tie)) * strengths.of(tie), MOST);
        var closest = Arrays.stream(strongest).map(ties::at).boxed().toList();
        return new Telling(
                closest,
                common.length,
                new Chain(view).to(candidate, closest),
                shared(view.profiles().terms(), view.space.ownTerms, candidate),
                shared(view.profiles().topics(), view.space.topics, candidate),
                shared(view.profiles().sources(), view.space.sources, candidate),
                shared(view.profiles().institutions(), view.space.institutions, candidate));
    }

    private static List<Integer> shared(Aspect aspect, Accumulator about, int candidate) {
        var keys = aspect.vectors().keys();
        var both = IntStream.range(keys.start(candidate), keys.end(candidate))
                .filter(place -> about.get(keys.at(place)) > 0)
                .toArray();
        var strongest = Strongest.of(
                both, place -> about.get(keys.at(place)) * aspect.vectors().weight(place), MOST);
        return Arrays.stream(strongest).map(keys::at).boxed().toList();
    }
}
