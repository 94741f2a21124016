package org.scholargraph.http;

/** Something that answers are made of which follows the graph later; as long as its edition stays, so do they. */
public interface Edition {

    /** What it is at, in a word or two. Asks nobody. */
    String edition();
}
