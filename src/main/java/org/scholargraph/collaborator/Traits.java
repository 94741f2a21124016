package org.scholargraph.collaborator;

import org.scholargraph.projection.Snapshot;

/**
 * The features that are the same whoever asks. They are worked out once for a snapshot, and those of one author are beside each
 * other: read from where they come from they would cost a question most of its time, waiting for memory. 64 bytes an author.
 */
final class Traits {

    private static final int EACH = 16;
    private static final int FIRST = Feature.recentPapers.ordinal();
    private static final int COUNT = Feature.count() - FIRST;
    private static final int TIES = COUNT;
    private static final int WORDS = COUNT + 1;
    private static final float MONTHS = 12;

    private final float[] values;

    private Traits(float[] values) {
        this.values = values;
    }

    static Traits of(Snapshot snapshot) {
        var values = new float[EACH * snapshot.projection().authorCount()];
        var traits = new Traits(values);
        var profiles = snapshot.profiles();
        var activity = profiles.activity();
        for (int author = 0; author < snapshot.projection().authorCount(); author++) {
            traits.set(author, Feature.recentPapers, log1p(activity.recentPapers(author)));
            traits.set(author, Feature.lastYearPapers, log1p(activity.lastYearPapers(author)));
            traits.set(author, Feature.silence, log1p(activity.lastAge(author) / MONTHS));
            traits.set(author, Feature.career, log1p(activity.firstAge(author) / MONTHS));
            traits.set(author, Feature.newCoauthors, log1p(activity.newCoauthors(author)));
            traits.set(
                    author,
                    Feature.degree,
                    log1p(snapshot.projection().coauthors().length(author)));
            traits.set(author, Feature.teamSize, Math.log(activity.teamSize(author)));
            traits.set(author, Feature.lastPlaces, activity.lastPlaces(author));
            traits.set(author, Feature.firstPlaces, activity.firstPlaces(author));
            values[EACH * author + TIES] = profiles.strengths().sum(author);
            values[EACH * author + WORDS] = profiles.terms().vectors().length(author);
        }
        return traits;
    }

    private void set(int author, Feature feature, double value) {
        values[EACH * author + feature.ordinal() - FIRST] = (float) value;
    }

    /** Of counts, for which it is as exact as {@link Math#log1p}, and much faster: that is no intrinsic of the JVM. */
    static double log1p(double count) {
        return Math.log(1 + count);
    }

    /** Puts the features of an author where they belong. */
    void read(int author, float[] features) {
        System.arraycopy(values, EACH * author, features, FIRST, COUNT);
    }

    /** How strong all ties of an author are. */
    float ties(int author) {
        return values[EACH * author + TIES];
    }

    /** How long the words of an author are, before they are made a unit vector. */
    float words(int author) {
        return values[EACH * author + WORDS];
    }
}
