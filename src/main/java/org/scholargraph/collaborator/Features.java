package org.scholargraph.collaborator;

import org.scholargraph.projection.Accumulator;
import org.scholargraph.projection.Aspect;

/** Reads off a view what the ranking looks at. */
final class Features {

    private static final double LEAST_WALK = 1e-6;
    private static final double LEAST_FLOW = 1e-3;
    private static final double LEAST_PRODUCT = .05;

    private final View view;

    Features(View view) {
        this.view = view;
    }

    /** The features of a candidate, in the order of {@link Feature}. */
    void read(int author, float[] values) {
        var space = view.space;
        var profiles = view.profiles();
        double walk = space.walk.get(author) + LEAST_WALK;
        set(values, Feature.walk, Math.log(walk));
        set(values, Feature.walkPerTie, Math.log(walk / (space.traits.ties(author) + .1)));
        set(values, Feature.resourceAllocation, Math.log(space.common.flow(author) + LEAST_FLOW));
        set(values, Feature.commonCoauthorCount, Traits.log1p(space.common.count(author)));
        set(values, Feature.seniorCoauthors, Math.log(space.common.seniorFlow(author) + LEAST_FLOW));
        set(values, Feature.commonTeam, Traits.log1p(space.common.team(author)));
        var vectors = profiles.terms().vectors();
        float terms = vectors.dot(author, space.ownTerms.dense());
        set(values, Feature.terms, terms);
        set(values, Feature.termProduct, Math.log(terms * view.length() * space.traits.words(author) + LEAST_PRODUCT));
        set(values, Feature.circleTerms, vectors.dot(author, space.circleTerms.dense()));
        set(values, Feature.topics, dot(profiles.topics(), author, space.topics));
        set(values, Feature.institutions, dot(profiles.institutions(), author, space.institutions));
        set(values, Feature.sources, dot(profiles.sources(), author, space.sources));
        space.traits.read(author, values);
    }

    private static float dot(Aspect aspect, int author, Accumulator about) {
        return about.size() == 0 ? 0 : aspect.vectors().dot(author, about.dense());
    }

    private static void set(float[] values, Feature feature, double value) {
        values[feature.ordinal()] = (float) value;
    }
}
