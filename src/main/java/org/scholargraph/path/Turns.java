package org.scholargraph.path;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.scholargraph.problem.ScholarGraphException.TooSlow;

/** Lets only so many at once do what takes much memory; others wait. */
final class Turns {

    private final Semaphore free;
    private final Duration patience;

    /**
     * Nobody at work yet.
     *
     * @param most how many at once
     * @param patience how long to wait for a turn
     */
    Turns(int most, Duration patience) {
        free = new Semaphore(most, true);
        this.patience = patience;
    }

    /**
     * What comes of the work.
     *
     * @throws TooSlow where it isn't its turn in time
     */
    <T> T take(Supplier<T> work) {
        if (!isMine()) {
            throw TooSlow.after(patience);
        }
        try {
            return work.get();
        } finally {
            free.release();
        }
    }

    /** Nobody waits for the answer of a thread that is interrupted. */
    private boolean isMine() {
        try {
            return free.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
