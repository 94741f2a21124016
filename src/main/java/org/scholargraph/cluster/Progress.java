package org.scholargraph.cluster;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * How far the clustering in the background is.
 *
 * @param state idle, running or failed
 * @param step what is done now, null where nothing is
 * @param stepsDone how many steps of the run are behind
 * @param stepsTotal how many steps a run has
 * @param graphVersion the version of the graph now
 * @param clusteredVersion the version that the clusters are of, -1 where there are none
 * @param seconds how long the last run took, null before the first
 * @param problem why the last run failed, null unless it did
 */
@Serdeable
public record Progress(
        State state,
        @Nullable String step,
        int stepsDone,
        int stepsTotal,
        long graphVersion,
        long clusteredVersion,
        @Nullable Double seconds,
        @Nullable String problem) {

    /** What is going on. */
    public enum State {
        /** Nothing. */
        idle,
        /** Terms and clusters are worked out. */
        running,
        /** The last run failed; it is tried again. */
        failed
    }
}
