package org.scholargraph.projection;

/** What ranking wants to know of the authors beside who wrote with whom, all of it made of the papers of one projection. */
public final class Profiles {

    private static final int MOST_TERMS = 60;
    private static final int MOST_TOPICS = 40;
    private static final int MOST_PLACES = 20;
    private static final double TOO_COMMON_A_TERM = .1;

    private final Activity activity;
    private final TieStrengths strengths;
    private final Aspect terms;
    private final Aspect topics;
    private final Aspect sources;
    private final Aspect institutions;

    private Profiles(Projection projection) {
        var columns = projection.columns();
        activity = new Activity(projection);
        strengths = new TieStrengths(projection, activity);
        terms = Aspect.ofPapers(
                projection, columns.terms(), columns.termsOf(), TOO_COMMON_A_TERM, MOST_TERMS, activity);
        topics = Aspect.ofPapers(projection, columns.topics(), columns.topicsOf(), 1, MOST_TOPICS, activity);
        sources = Aspect.ofPapers(projection, columns.sources(), columns.sourcesOf(), 1, MOST_PLACES, activity);
        institutions =
                Aspect.ofAuthorships(projection, columns.institutions(), columns.affiliations(), MOST_PLACES, activity);
    }

    /** Reads them off a projection. */
    public static Profiles of(Projection projection) {
        return new Profiles(projection);
    }

    /** How active each author is. */
    public Activity activity() {
        return activity;
    }

    /** How strong each tie is. */
    public TieStrengths strengths() {
        return strengths;
    }

    /** Words of titles and abstracts. */
    public Aspect terms() {
        return terms;
    }

    /** Topics of papers. */
    public Aspect topics() {
        return topics;
    }

    /** Where papers appeared. */
    public Aspect sources() {
        return sources;
    }

    /** Where authors worked. */
    public Aspect institutions() {
        return institutions;
    }
}
