package org.scholargraph.ingest;

import java.time.Duration;
import java.util.function.Predicate;
import org.scholargraph.data.Failures;

/** Stores a batch again and again while the graph can't be reached: with growing pauses, for some five minutes in all. */
final class Patience {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final int PAUSES = 8;

    /**
     * Stores a batch.
     *
     * @param waiting told what is waited for; whether to go on
     * @throws RuntimeException when it can't be stored, or the patience is at its end
     */
    ImportJob store(ImportTarget target, ImportJob job, RecordBatch batch, Predicate<String> waiting)
            throws InterruptedException {
        var pause = FIRST_PAUSE;
        for (int attempt = 0; ; attempt++) {
            try {
                return target.store(job, batch);
            } catch (RuntimeException e) {
                if (attempt == PAUSES
                        || !Failures.mayPass(e)
                        || !waiting.test("waiting for the graph: " + e.getMessage())) {
                    throw e;
                }
                Thread.sleep(pause);
                pause = pause.multipliedBy(2);
            }
        }
    }
}
