package org.scholargraph.collaborator;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import org.scholargraph.projection.Accumulator;
import org.scholargraph.projection.Aspect;
import org.scholargraph.projection.Profiles;
import org.scholargraph.projection.Projection;
import org.scholargraph.projection.Snapshot;
import org.scholargraph.projection.Strongest;

/**
 * The world as one asker sees it: the circle of co-authors, where a walk from there leads, and what the asker is about. Good
 * for one question; it lives in a {@link Workspace}.
 */
final class View {

    private static final double RESTART = .15;
    private static final double TOLERANCE = 1e-4;
    private static final int MOST_OF_CIRCLE = 300;

    final Snapshot snapshot;
    final Asker asker;
    final Workspace space;
    private final IntSet askers;
    private float length;
    private float strength;

    private View(Snapshot snapshot, Asker asker, Workspace space) {
        this.snapshot = snapshot;
        this.asker = asker;
        this.askers = new IntOpenHashSet(asker.authors());
        this.space = space;
    }

    static View of(Snapshot snapshot, Asker asker, Workspace space) {
        space.clear();
        var view = new View(snapshot, asker, space);
        view.gatherCircle();
        view.gatherWords();
        view.gatherFlow();
        view.walk();
        return view;
    }

    private void gatherCircle() {
        var ties = projection().coauthors();
        var strengths = profiles().strengths();
        for (int author : asker.authors()) {
            strength += strengths.sum(author) / asker.authors().size();
            space.left.add(author, 1f / asker.authors().size());
            for (int tie = ties.start(author); tie < ties.end(author); tie++) {
                space.circle.add(
                        ties.at(tie), strengths.of(tie) / asker.authors().size());
            }
        }
    }

    private void gatherWords() {
        for (int author : asker.authors()) {
            gather(profiles().terms(), author, 1, space.ownTerms);
            gather(profiles().topics(), author, 1, space.topics);
            gather(profiles().sources(), author, 1, space.sources);
            gather(profiles().institutions(), author, 1, space.institutions);
            length += profiles().terms().vectors().length(author)
                    / asker.authors().size();
        }
        asker.terms().forEach(term -> space.ownTerms.add(term, 1));
        asker.topics().forEach(topic -> space.topics.add(topic, 1));
        length = asker.authors().isEmpty() ? 1 : length;
        for (int i = 0; i < space.circle.size(); i++) {
            int coauthor = space.circle.touched()[i];
            gather(profiles().terms(), coauthor, space.circle.get(coauthor), space.circleTerms);
        }
        for (var sums :
                new Accumulator[] {space.ownTerms, space.circleTerms, space.topics, space.sources, space.institutions
                }) {
            normalise(sums);
        }
    }

    private static void gather(Aspect aspect, int author, float weight, Accumulator sums) {
        var keys = aspect.vectors().keys();
        for (int i = keys.start(author); i < keys.end(author); i++) {
            sums.add(keys.at(i), weight * aspect.vectors().weight(i));
        }
    }

    private static void normalise(Accumulator sums) {
        double squares = 0;
        for (int i = 0; i < sums.size(); i++) {
            squares += Math.pow(sums.get(sums.touched()[i]), 2);
        }
        for (int i = 0; i < sums.size() && squares > 0; i++) {
            int key = sums.touched()[i];
            sums.set(key, (float) (sums.get(key) / Math.sqrt(squares)));
        }
    }

    /** What each gets over common co-authors: weighted resource allocation (Zhou, Lü and Zhang 2009, doi:10.1140/epjb/e2009-00335-8). */
    private void gatherFlow() {
        var ties = projection().coauthors();
        var strengths = profiles().strengths();
        for (int coauthor : strongest()) {
            float own = space.circle.get(coauthor);
            float sum = strengths.sum(coauthor);
            float seniority = strengths.seniority(coauthor);
            float team = profiles().activity().teamSize(coauthor);
            for (int tie = ties.start(coauthor); tie < ties.end(coauthor); tie++) {
                int other = ties.at(tie);
                float product = own * strengths.of(tie);
                space.common.add(other, product / sum, product * seniority, team);
            }
        }
    }

    /** Of a great circle those of the strongest ties: so the work for a hub is bounded. */
    private int[] strongest() {
        return Strongest.of(space.circle, any -> true, MOST_OF_CIRCLE);
    }

    private void walk() {
        var strengths = profiles().strengths();
        new RandomWalk(projection().coauthors(), strengths::of, strengths::sum, RESTART, TOLERANCE)
                .walk(space.left, space.walk, space.queue);
    }

    /** Whether somebody is the asker, or has written with them. */
    boolean isKnown(int author) {
        return space.circle.has(author) || askers.contains(author);
    }

    /** How long the asker's words are, before they are made a unit vector. */
    float length() {
        return length;
    }

    /** How strong all ties of the asker are. */
    float strength() {
        return strength;
    }

    Projection projection() {
        return snapshot.projection();
    }

    Profiles profiles() {
        return snapshot.profiles();
    }
}
