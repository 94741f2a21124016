package org.scholargraph.ingest;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.LongConsumer;
import org.scholargraph.data.TransactionTooLarge;
import org.scholargraph.ingest.Rows.StoredRecord;

/**
 * Works out anew, from the records as they are kept, all that is derived from them: after the graph was changed by hand, or
 * with another limit for hyper-authored papers. May be done again where it was cut off.
 */
@Singleton
class Rebuild {

    private static final int PAIRS_AT_ONCE = 10_000;
    private static final int TOPICS_AT_ONCE = 1_000;

    private final IngestRepository graph;
    private final GraphWriter writer;
    private final IngestSettings settings;

    Rebuild(IngestRepository graph, GraphWriter writer, IngestSettings settings) {
        this.graph = graph;
        this.writer = writer;
        this.settings = settings;
    }

    /**
     * Rebuilds the graph.
     *
     * @param progress told how many records are done, after each batch
     * @return how many records there are
     */
    long run(LongConsumer progress) {
        long done = 0;
        var last = "";
        List<StoredRecord> page;
        do {
            page = writeNext(last, settings.batchRecords());
            last = page.isEmpty() ? last : page.getLast().key();
            done += page.size();
            progress.accept(done);
        } while (!page.isEmpty());
        while (writer.endUntiedPairs(PAIRS_AT_ONCE)) {
            progress.accept(done);
        }
        recountTopics();
        return done;
    }

    /** Writes the records after one anew: so many, or fewer where the graph has too little memory for them. */
    private List<StoredRecord> writeNext(String last, int most) {
        var page = graph.listNextRecords(last, most);
        try {
            writer.writeAnew(page.stream().map(StoredRecord::record).toList());
            return page;
        } catch (TransactionTooLarge e) {
            if (page.size() < 2) {
                throw e;
            }
            return writeNext(last, page.size() / 2);
        }
    }

    private void recountTopics() {
        var last = "";
        List<String> page;
        do {
            page = graph.listNextTopics(last, TOPICS_AT_ONCE);
            writer.recountTopics(page);
            last = page.isEmpty() ? last : page.getLast();
        } while (!page.isEmpty());
    }
}
