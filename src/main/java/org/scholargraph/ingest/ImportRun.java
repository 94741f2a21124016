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
    private volatile @Nullable State interruption;
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

    /** Ends it after the batch under way; what is stored stays. */
    void stop() {
        interruption = State.stopped;
    }

    /** Lets it rest after the batch under way, until it is resumed. */
    void pause() {
        interruption = State.paused;
    }

    /** Reads and stores everything that is left, unless it fails or is stopped or paused; the answer says which. */
    ImportJob run(List<InputFile> files, boolean sample) {
        if (interruption != null) {
            return end(interruption, null, sample);
        }
        try (var target = targets.open(job, sample)) {
            moveTo(target.commitsAtOnce() ? job.resumed(Instant.now()) : job.started(Instant.now()));
            try (var reader = new BatchReader(files, settings, job.recordsRead(), job.recordsRejected())) {
                return run(reader, target, sample);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return end(State.stopped, null, sample);
        } catch (RuntimeException e) {
            LOG.error("Import {} failed", job.id(), e);
            mayGoOn = !(e instanceof ImportFailure);
            return end(State.failed, e instanceof ImportFailure failure ? failure : ImportFailure.graph(e), sample);
        }
    }

    private ImportJob run(BatchReader reader, ImportTarget target, boolean sample) throws InterruptedException {
        var committed = job;
        while (interruption == null) {
            var batch = reader.next();
            job = patience.store(target, job, batch, this::wait);
            progress.accept(job);
            if (target.commitsAtOnce()) {
                committed = job;
            }
            if (batch.last()) {
                if (job.recordsStored() > 0) {
                    job = load(target, committed);
                }
                return end(State.completed, batch.failure(), sample);
            }
        }
        job = committed;
        return end(interruption, null, sample);
    }

    private boolean wait(String reason) {
        job = job.waiting(reason);
        progress.accept(job);
        return interruption == null;
    }

    private ImportJob load(ImportTarget target, ImportJob committed) {
        var read = job;
        job = committed;
        target.finish();
        return read;
    }

    /** Whether it failed for a reason that may pass, so that it can be resumed. */
    boolean mayGoOn() {
        return mayGoOn;
    }

    private ImportJob end(State state, @Nullable ImportFailure failure, boolean sample) {
        var end = failure == null
                ? job.ended(state, null, Instant.now())
                : job.ended(State.failed, failure.reason(), Instant.now());
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
