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

    private final GraphWriter graph;
    private final ImportRepository imports;
    private final IngestSettings settings;
    private final Consumer<ImportJob> progress;
    private volatile boolean stopping;
    private volatile ImportJob job;

    /** @param progress told after every batch */
    ImportRun(
            ImportJob job,
            GraphWriter graph,
            ImportRepository imports,
            IngestSettings settings,
            Consumer<ImportJob> progress) {
        this.job = job;
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
        stopping = true;
    }

    /** Reads and stores everything, unless it fails or is stopped; the answer says which. */
    ImportJob run(List<InputFile> files, boolean sample) {
        moveTo(job.started(Instant.now()));
        try (var reader = new BatchReader(files, settings)) {
            while (!stopping) {
                var batch = reader.next();
                store(batch, sample);
                if (batch.last()) {
                    return end(State.completed, batch.failure(), sample);
                }
            }
            return end(State.stopped, null, sample);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return end(State.stopped, null, sample);
        } catch (RuntimeException e) {
            LOG.error("Import {} failed", job.id(), e);
            return end(State.failed, e instanceof ImportFailure failure ? failure : ImportFailure.graph(e), sample);
        }
    }

    private void store(RecordBatch batch, boolean sample) {
        var outcome = graph.store(batch.records(), sample);
        if (!batch.rejections().isEmpty()) {
            imports.saveRejections(job.id(), batch.rejections());
        }
        moveTo(job.after(outcome, batch));
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
