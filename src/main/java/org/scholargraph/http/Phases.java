package org.scholargraph.http;

/** In which order the filters see a request; they see the response the other way round. */
public final class Phases {

    /** Before Micronaut's own filters. */
    static final int TIMING = -900;

    static final int HOST = -890;
    static final int TIME_LIMIT = -880;

    /** After Micronaut's filter for other origins (9250), so that their pages may read what ours refuse or spare. */
    static final int LOADING = 9300;

    static final int WRITES = 9310;
    static final int QUESTION = 9320;
    static final int FIELDS = 9330;

    /** After the parameters are known to be fine, before the answer is told from others. */
    public static final int FORMAT = 9340;

    /** Seen by answers that have their tag. */
    static final int KEEP = 9350;

    static final int ENTITY_TAG = 9360;
    static final int FIND_KEPT = 9370;

    /** Seen by answers as they are made; those that were kept are written already. */
    public static final int WRITE = 9380;

    private Phases() {}
}
