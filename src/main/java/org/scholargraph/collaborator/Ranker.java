package org.scholargraph.collaborator;

/** A way to rank whom an author should work with. */
interface Ranker {

    /** What it is called in tables. */
    String name();

    /** The best first, up to so many; of equals the one of the smaller number. Nobody whom the author has written with. */
    int[] best(int author, int limit);
}
