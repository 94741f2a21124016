package org.scholargraph.http;

/** In which order the filters see a request; they see the response the other way round. */
public final class Phases {

    /** Before Micronaut's own filters. */
    static final int TIMING = -900;

    static final int HOST = -890;
    static final int TIME_LIMIT = -880;
    static final int LOADING = -870;
    static final int WRITES = 100;
    static final int QUESTION = 110;
    static final int FIELDS = 115;

    /** After the parameters are known to be fine, before the answer is told from others. */
    public static final int FORMAT = 117;

    /** Seen by answers that have their tag. */
    static final int KEEP = 119;

    static final int ENTITY_TAG = 120;
    static final int FIND_KEPT = 121;

    /** Seen by answers as they are made; those that were kept are written already. */
    public static final int WRITE = 130;

    private Phases() {}
}
