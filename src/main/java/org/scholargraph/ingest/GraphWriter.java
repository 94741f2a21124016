package org.scholargraph.ingest;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.ingest.Rows.Known;

/**
 * Stores batches of records, each in one transaction with all that follows from it: after every commit the graph is what
 * it would be had all its records come at once, in whatever order.
 */
@Singleton
class GraphWriter {

    private static final int CLEARED_AT_ONCE = 10_000;

    private final IngestRepository graph;
    private final Links links;
    private final Derivation derivation;
    private final GraphVersion version;
    private final IngestSettings settings;

    GraphWriter(
            IngestRepository graph, Links links, Derivation derivation, GraphVersion version, IngestSettings settings) {
        this.graph = graph;
        this.links = links;
        this.derivation = derivation;
        this.version = version;
        this.settings = settings;
    }

    /**
     * What became of a batch.
     *
     * @param stored records that were new, or newer than what was there
     * @param unchanged records that were there already, or older
     * @param sampleReplaced whether the bundled sample made way for them
     */
    record Outcome(int stored, int unchanged, boolean sampleReplaced) {}

    /**
     * Stores what is new of these records. A store that holds only the bundled sample is emptied first.
     *
     * @param sample whether they are the bundled sample
     */
    @Transactional
    Outcome store(List<? extends SourceRecord> all, boolean sample) {
        var records = all.stream()
                .filter(PaperRecord.class::isInstance)
                .map(PaperRecord.class::cast)
                .toList();
        var replacesSample = !sample && version.sampleOnly();
        var known = replacesSample ? new HashMap<String, Known>() : known(records);
        var before = Map.copyOf(known);
        var changed = new LinkedHashMap<String, Candidate>();
        int stored = 0;
        for (var record : records) {
            var candidate = Candidate.of(record, settings.mostAuthors());
            if (candidate.replaces(known.get(record.id()))) {
                known.put(record.id(), candidate.known());
                changed.put(record.id(), candidate);
                stored++;
            }
        }
        if (stored > 0) {
            if (replacesSample) {
                clear();
            }
            write(List.copyOf(changed.values()), before);
            version.advance(sample);
        }
        return new Outcome(stored, records.size() - stored, replacesSample && stored > 0);
    }

    /**
     * Moves the graph to its next version, now that an import which changed it has ended: the graph names the imports that
     * it comes from.
     *
     * @param sample whether that was the bundled sample
     */
    @Transactional
    void nameImport(boolean sample) {
        version.advance(sample);
    }

    private Map<String, Known> known(List<PaperRecord> records) {
        var known = new HashMap<String, Known>();
        graph.listKnown(records.stream().map(PaperRecord::id).toList()).forEach(one -> known.put(one.id(), one));
        return known;
    }

    private void clear() {
        long forgotten;
        do {
            forgotten = graph.clearGraph(CLEARED_AT_ONCE);
        } while (forgotten > 0);
    }

    private void write(List<Candidate> changed, Map<String, Known> before) {
        var records = changed.stream().map(Candidate::record).toList();
        var replacedIds = records.stream()
                .map(PaperRecord::id)
                .filter(before::containsKey)
                .toList();
        var batch = derivation.begin(records, replacedIds);
        if (!replacedIds.isEmpty()) {
            graph.unlinkPapers(replacedIds);
        }
        graph.savePapers(changed.stream().map(Candidate::row).toList());
        var movedTopics = derivation.describe(batch);
        links.write(records);
        derivation.finish(batch, movedTopics);
    }
}
