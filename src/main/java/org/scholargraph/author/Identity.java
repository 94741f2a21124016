package org.scholargraph.author;

/** How an author is known. */
public enum Identity {
    /** By an id that their source gives them. */
    identifier,
    /** By a name alone, so it may be several people. */
    name
}
