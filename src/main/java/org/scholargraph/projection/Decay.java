package org.scholargraph.projection;

/** How much less a paper counts for being old: exponentially. */
public enum Decay {

    /** A paper of three years ago counts for 1/e. */
    SLOW(36),
    /** A paper of a year and a half ago counts for 1/e. */
    FAST(18);

    private final double months;

    Decay(double months) {
        this.months = months;
    }

    /** What a paper of an age in months counts for. */
    double of(int age) {
        return Math.exp(-age / months);
    }
}
