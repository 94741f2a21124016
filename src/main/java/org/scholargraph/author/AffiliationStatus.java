package org.scholargraph.author;

/** What is known of where an author works. */
public enum AffiliationStatus {
    /** At least one institution is known. */
    known,
    /** Papers say something, but not which institution that is. */
    rawOnly,
    /** No paper says anything: it was not imported, which does not mean that there is none. */
    notImported
}
