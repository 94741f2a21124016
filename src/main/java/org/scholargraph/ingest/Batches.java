package org.scholargraph.ingest;

import org.scholargraph.data.TransactionTooLarge;
import org.scholargraph.ingest.GraphWriter.Outcome;

/**
 * Stores records as they come, a transaction for each batch. How much a transaction takes shows only when it is tried: a
 * record that joins two authors has all of their papers written anew. Where that is more than the graph has the memory for,
 * a batch goes in halves, or in smaller parts still, and so do all after it.
 */
final class Batches implements ImportTarget {

    private final BatchCommit commit;
    private final boolean sample;
    private int mostRecords = Integer.MAX_VALUE;

    /** @param sample whether it is the bundled sample that is stored */
    Batches(BatchCommit commit, boolean sample) {
        this.commit = commit;
        this.sample = sample;
    }

    @Override
    public ImportJob store(ImportJob job, RecordBatch batch) {
        var rest = batch.records();
        var begun = Outcome.NOTHING;
        while (true) {
            var part = rest.subList(0, Math.min(mostRecords, rest.size()));
            try {
                if (part.size() == rest.size()) {
                    return commit.commit(job, batch, begun, rest, sample);
                }
                begun = begun.and(commit.begin(part, sample));
                rest = rest.subList(part.size(), rest.size());
            } catch (TransactionTooLarge e) {
                if (part.size() < 2) {
                    throw e;
                }
                mostRecords = part.size() / 2;
            }
        }
    }

    @Override
    public boolean commitsAtOnce() {
        return true;
    }
}
