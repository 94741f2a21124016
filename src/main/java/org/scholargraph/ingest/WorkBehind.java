package org.scholargraph.ingest;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** Does one piece of work after the other in a thread of its own, behind whoever hands it over and goes on. */
final class WorkBehind implements AutoCloseable {

    /** Whoever is further ahead waits, so that memory is bounded. */
    private static final int MOST_WAITING = 16;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofPlatform().daemon().name("work-behind").factory());
    private final Semaphore places = new Semaphore(MOST_WAITING);
    private final AtomicReference<@Nullable RuntimeException> failure = new AtomicReference<>();

    /** @throws RuntimeException what an earlier piece of work failed with */
    void hand(Runnable work) {
        check();
        places.acquireUninterruptibly();
        worker.execute(() -> {
            try {
                work.run();
            } catch (RuntimeException e) {
                failure.compareAndSet(null, e);
            } catch (Error e) {
                failure.compareAndSet(null, new IllegalStateException(e));
            } finally {
                places.release();
            }
        });
    }

    private void check() {
        var failed = failure.get();
        if (failed != null) {
            throw failed;
        }
    }

    /**
     * Waits until everything is done.
     *
     * @throws RuntimeException what a piece of work failed with
     */
    void finish() {
        worker.close();
        check();
    }

    /** Waits for what is under way. */
    @Override
    public void close() {
        worker.close();
    }
}
