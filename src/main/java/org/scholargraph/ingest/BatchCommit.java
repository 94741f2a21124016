package org.scholargraph.ingest;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import org.scholargraph.ingest.GraphWriter.Outcome;

/**
 * Stores batches, each with its rejections and how far its import is in one transaction: after a kill none is there without
 * the others. Only where the graph has too little memory for a batch do parts of it go before; where the import breaks off
 * between them, killed or for want of the database, those are read again and count as unchanged then.
 */
@Singleton
class BatchCommit {

    private final GraphWriter graph;
    private final ImportRepository imports;

    BatchCommit(GraphWriter graph, ImportRepository imports) {
        this.graph = graph;
        this.imports = imports;
    }

    /** Stores some records of a batch before the rest of it. */
    Outcome begin(List<SourceRecord> records, boolean sample) {
        return graph.store(records, sample);
    }

    /**
     * Stores the rest of a batch.
     *
     * @param begun what became of the records before these
     * @return the import after this batch
     */
    @Transactional
    ImportJob commit(ImportJob job, RecordBatch batch, Outcome begun, List<SourceRecord> rest, boolean sample) {
        var outcome = begun.and(graph.store(rest, sample));
        if (!batch.rejections().isEmpty()) {
            imports.saveRejections(job.id(), batch.rejections());
        }
        var next = job.after(outcome, batch);
        imports.update(next);
        return next;
    }
}
