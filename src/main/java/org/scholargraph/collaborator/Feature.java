package org.scholargraph.collaborator;

/** What the ranking looks at. Logarithms are natural ones. */
enum Feature {
    /** Logarithm of the walk's share. */
    walk(Signal.randomWalk),
    /** The same for each unit of the other's ties: symmetric, and no bonus for hubs. */
    walkPerTie(Signal.randomWalk),
    /** Logarithm of what flows over common co-authors, who share it among their ties. */
    resourceAllocation(Signal.commonCoauthors),
    /** Logarithm of how many common co-authors there are. */
    commonCoauthorCount(Signal.commonCoauthors),
    /** The same flow over those who come last on their papers. */
    seniorCoauthors(Signal.commonCoauthors),
    /** Logarithm of the greatest team that a common co-author usually writes with. */
    commonTeam(Signal.commonCoauthors),
    /** Cosine of the words. */
    terms(Signal.sharedTerms),
    /** Logarithm of the product of the words: the same, but more for those who have written much lately. */
    termProduct(Signal.sharedTerms),
    /** Cosine of the other's words with those of the one's co-authors. */
    circleTerms(Signal.sharedTerms),
    /** Cosine of the topics. */
    topics(Signal.sharedTopics),
    /** Cosine of the institutions. */
    institutions(Signal.sameInstitution),
    /** Cosine of the sources. */
    sources(Signal.sameSource),
    /** Logarithm of recent papers. */
    recentPapers(Signal.recentActivity),
    /** Logarithm of the papers of the last twelve months. */
    lastYearPapers(Signal.recentActivity),
    /** Logarithm of the years since the last paper. */
    silence(Signal.recentActivity),
    /** Logarithm of the years since the first paper. */
    career(Signal.recentActivity),
    /** Logarithm of the co-authors who were new in the last three years. */
    newCoauthors(Signal.openness),
    /** Logarithm of all co-authors. */
    degree(Signal.openness),
    /** Logarithm of the usual team. */
    teamSize(Signal.openness),
    /** Share of papers on which they come last. */
    lastPlaces(Signal.openness),
    /** Share of papers on which they come first. */
    firstPlaces(Signal.openness);

    private final Signal signal;

    Feature(Signal signal) {
        this.signal = signal;
    }

    /** What it tells of. */
    Signal signal() {
        return signal;
    }

    /** How many features there are. */
    static int count() {
        return values().length;
    }
}
