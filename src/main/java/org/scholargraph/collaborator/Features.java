package org.scholargraph.collaborator;

/** Reads off a view what the ranking looks at. */
final class Features {

    private static final double LEAST_WALK = 1e-6;
    private static final double LEAST_FLOW = 1e-3;
    private static final double LEAST_PRODUCT = .05;
    private static final float MONTHS = 12;

    private final View view;

    Features(View view) {
        this.view = view;
    }

    /** The features of a candidate, in the order of {@link Feature}. */
    void read(int author, float[] values) {
        var space = view.space;
        var profiles = view.profiles();
        var activity = profiles.activity();
        double walk = space.walk.get(author) + LEAST_WALK;
        set(values, Feature.walk, Math.log(walk));
        set(values, Feature.walkPerTie, Math.log(walk / (profiles.strengths().sum(author) + .1)));
        set(values, Feature.resourceAllocation, Math.log(space.flow.get(author) + LEAST_FLOW));
        set(values, Feature.commonCoauthorCount, log1p(space.common.get(author)));
        set(values, Feature.seniorCoauthors, Math.log(space.seniorFlow.get(author) + LEAST_FLOW));
        set(values, Feature.commonTeam, log1p(space.commonTeam.get(author)));
        var vectors = profiles.terms().vectors();
        float terms = vectors.dot(author, space.ownTerms.dense());
        set(values, Feature.terms, terms);
        set(values, Feature.termProduct, Math.log(terms * view.length() * vectors.length(author) + LEAST_PRODUCT));
        set(values, Feature.circleTerms, vectors.dot(author, space.circleTerms.dense()));
        set(values, Feature.topics, profiles.topics().vectors().dot(author, space.topics.dense()));
        set(values, Feature.institutions, profiles.institutions().vectors().dot(author, space.institutions.dense()));
        set(values, Feature.sources, profiles.sources().vectors().dot(author, space.sources.dense()));
        set(values, Feature.recentPapers, log1p(activity.recentPapers(author)));
        set(values, Feature.lastYearPapers, log1p(activity.lastYearPapers(author)));
        set(values, Feature.silence, log1p(activity.lastAge(author) / MONTHS));
        set(values, Feature.career, log1p(activity.firstAge(author) / MONTHS));
        set(values, Feature.newCoauthors, log1p(activity.newCoauthors(author)));
        set(values, Feature.degree, log1p(view.projection().coauthors().length(author)));
        set(values, Feature.teamSize, Math.log(activity.teamSize(author)));
        set(values, Feature.lastPlaces, activity.lastPlaces(author));
        set(values, Feature.firstPlaces, activity.firstPlaces(author));
    }

    /** Of counts, for which it is as exact as {@link Math#log1p}, and much faster: that is no intrinsic of the JVM. */
    private static double log1p(double count) {
        return Math.log(1 + count);
    }

    private static void set(float[] values, Feature feature, double value) {
        values[feature.ordinal()] = (float) value;
    }
}
