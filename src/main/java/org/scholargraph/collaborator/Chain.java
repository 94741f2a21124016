package org.scholargraph.collaborator;

import java.util.List;

/** Finds a chain of up to three steps from who asks to a candidate, by strong ties. */
record Chain(View view) {

    /** The chain, both ends among them; empty where there is none. */
    List<Integer> to(int candidate, List<Integer> commonCoauthors) {
        if (!commonCoauthors.isEmpty()) {
            int common = commonCoauthors.getFirst();
            return List.of(beginning(common), common, candidate);
        }
        return byTwo(candidate);
    }

    private List<Integer> byTwo(int candidate) {
        var ties = view.projection().coauthors();
        var strengths = view.profiles().strengths();
        float best = 0;
        List<Integer> chain = List.of();
        for (int tie = ties.start(candidate); tie < ties.end(candidate); tie++) {
            int last = ties.at(tie);
            for (int before = ties.start(last); before < ties.end(last); before++) {
                float strength = view.space.circle.get(ties.at(before)) * strengths.of(before) * strengths.of(tie);
                if (strength > best) {
                    best = strength;
                    chain = List.of(beginning(ties.at(before)), ties.at(before), last, candidate);
                }
            }
        }
        return chain;
    }

    /** Who of those who ask has written with a co-author. */
    private int beginning(int coauthor) {
        return view.asker.authors().stream()
                .filter(author -> view.projection().areCoauthors(author, coauthor))
                .findFirst()
                .orElseThrow();
    }
}
