package org.scholargraph.ingest;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;

/** Stores a batch, its rejections and how far its import is in one transaction: after a kill none is there without the others. */
@Singleton
class BatchCommit {

    private final GraphWriter graph;
    private final ImportRepository imports;

    BatchCommit(GraphWriter graph, ImportRepository imports) {
        this.graph = graph;
        this.imports = imports;
    }

    /** The import after this batch. */
    @Transactional
    ImportJob commit(ImportJob job, RecordBatch batch, boolean sample) {
        var outcome = graph.store(batch.records(), sample);
        if (!batch.rejections().isEmpty()) {
            imports.saveRejections(job.id(), batch.rejections());
        }
        var next = job.after(outcome, batch);
        imports.update(next);
        return next;
    }
}
