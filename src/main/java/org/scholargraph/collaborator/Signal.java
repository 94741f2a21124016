package org.scholargraph.collaborator;

/** What a reason is about: features that tell of the same thing, told as one. */
public enum Signal {
    /** What every pair starts from. */
    base,
    /** How often a random walk from the one, along recent ties, is with the other. */
    randomWalk,
    /** People whom both have written with. */
    commonCoauthors,
    /** Words that both write, and those that the one's co-authors write. */
    sharedTerms,
    /** Topics of both. */
    sharedTopics,
    /** Where both work. */
    sameInstitution,
    /** Where both publish. */
    sameSource,
    /** How active the other has been of late. */
    recentActivity,
    /** How open to new co-authors the other has been, and in what role. */
    openness,
    /** How like the other is to those unlike whom somebody is wanted. */
    negativeExamples
}
