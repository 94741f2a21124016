package org.scholargraph.ingest;

/**
 * Why two names are taken to be of one thing. Names of people alone are never a reason; that a raw affiliation names an
 * institution is a guess ({@link WrittenAffiliation}).
 */
enum Rule {
    sameDoi,
    sameArxivId,
    sameOrcid,
    sameRor,
    mergedBySource,
    saidToBeTheSame,
    namedInAffiliation
}
