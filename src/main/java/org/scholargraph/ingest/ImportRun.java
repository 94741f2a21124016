package org.scholargraph.ingest;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.ImportJob.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs one import from its first record to its last, a batch a transaction. */
final class ImportRun {

    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);

    private final ImportTargets targets;
    private final GraphWriter graph;
    private final ImportRepository imports;
    private final IngestSettings settings;
    private final Consumer<ImportJob> progress;
    private final Patience patience = new Patience();
    private @Nullable State asked;
    private boolean heeded;
    private boolean mayGoOn;
    private volatile ImportJob job;

    /** @param progress told after every batch */
    ImportRun(
            ImportJob job,
            ImportTargets targets,
            GraphWriter graph,
            ImportRepository imports,
            IngestSettings settings,
            Consumer<ImportJob> progress) {
        this.job = job;
        this.targets = targets;
        this.graph = graph;
        this.imports = imports;
        this.settings = settings;
        this.progress = progress;
    }

    /** How far it is. */
    ImportJob job() {
        return job;
    }

    /**
     * Ends it after the batch under way; what is stored stays.
     *
     * @return whether it will end so
     */
    synchronized boolean stop() {
        if (!heeded) {
            asked = State.stopped;
        }
        return asked == State.stopped;
    }

    /**
     * Lets it rest after the batch under way, until it is resumed.
     *
     * @return whether it will: what is to be stopped will not
     */
    synchronized boolean pause() {
        if (asked == null) {
            asked = State.paused;
        }
        return asked == State.paused;
    }

    /**
     * Lets it go on, where it was to rest and does not yet.
     *
     * @return whether it will
     */
    synchronized boolean goOn() {
        if (asked != State.paused || heeded) {
            return false;
        }
        asked = null;
        return true;
    }

    /** What was asked of it meanwhile, if anything: nothing else can be asked from now on. */
    private synchronized @Nullable State heed() {
        heeded = asked != null;
        return asked;
    }

    private synchronized boolean mayWait() {
        return asked == null;
    }

    /**
     * Reads and stores everything that is left, unless it fails or is stopped or paused; the answer says which.
     *
     * @param ending told how it ends, before anybody else can see it
     */
    ImportJob run(List<InputFile> files, boolean sample, Consumer<ImportJob> ending) {
        var early = heed();
        if (early != null) {
            return end(early, null, sample, ending);
        }
        try (var target = targets.open(job, sample)) {
            moveTo(target.commitsAtOnce() ? job.resumed(Instant.now()) : job.started(Instant.now()));
            try (var reader = new BatchReader(files, settings, job.recordsRead(), job.recordsRejected())) {
                return run(reader, target, sample, ending);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return end(State.stopped, null, sample, ending);
        } catch (RuntimeException | Error e) {
            LOG.error("Import {} failed", job.id(), e);
            mayGoOn = !(e instanceof ImportFailure);
            var failure = e instanceof ImportFailure known ? known : ImportFailure.graph(e);
            return end(State.failed, failure, sample, ending);
        }
    }

    private ImportJob run(BatchReader reader, ImportTarget target, boolean sample, Consumer<ImportJob> ending)
            throws InterruptedException {
        var committed = job;
        var interruption = heed();
        while (interruption == null) {
            var batch = reader.next();
            job = patience.store(target, job, batch, this::wait);
            progress.accept(job);
            if (target.commitsAtOnce()) {
                committed = job;
            }
            if (batch.last()) {
                load(target, committed);
                return end(State.completed, batch.failure(), sample, ending);
            }
            interruption = heed();
        }
        job = committed;
        return end(interruption, null, sample, ending);
    }

    private boolean wait(String reason) {
        job = job.waiting(reason);
        progress.accept(job);
        return mayWait();
    }

    /** Where all is loaded at once, and can't be, nothing was stored. */
    private void load(ImportTarget target, ImportJob committed) {
        if (job.recordsStored() > 0) {
            try {
                target.finish();
            } catch (RuntimeException e) {
                job = committed;
                throw e;
            }
        }
    }

    /** Whether it failed for a reason that may pass, so that it can be resumed. */
    boolean mayGoOn() {
        return mayGoOn;
    }

    private ImportJob end(State state, @Nullable ImportFailure failure, boolean sample, Consumer<ImportJob> ending) {
        var end = failure == null
                ? job.ended(state, null, Instant.now())
                : job.ended(State.failed, failure.reason(), Instant.now());
        ending.accept(end);
        moveTo(end);
        if (end.recordsStored() > 0) {
            graph.nameImport(sample);
        }
        return end;
    }

    private void moveTo(ImportJob next) {
        job = next;
        imports.update(next);
        progress.accept(next);
    }
}
