package org.scholargraph.ingest;

import static org.scholargraph.ingest.Asking.toWrite;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.Rows.CalledInstitution;
import org.scholargraph.ingest.Rows.Known;
import org.scholargraph.ingest.Rows.PlacedRecord;
import org.scholargraph.ingest.Rows.SavedName;
import org.scholargraph.ingest.Rows.SavedPaper;
import org.scholargraph.ingest.Rows.SavedRecord;

/**
 * Stores batches of records, each in one transaction with all that follows from it: after every commit the graph is what
 * it would be had all its records come at once, in whatever order. That holds for what is taken back or undone while an
 * import runs, too: each of these transactions reads what it will change only once it has the turn, which it keeps until it
 * has ended, so that they follow one upon the other, be they of this process or of another.
 */
@Singleton
class GraphWriter {

    private static final int CLEARED_AT_ONCE = 10_000;

    private final IngestRepository graph;
    private final Identity identity;
    private final Links links;
    private final Entities entities;
    private final Derivation derivation;
    private final GraphVersion version;
    private final IngestSettings settings;

    GraphWriter(
            IngestRepository graph,
            Identity identity,
            Links links,
            Entities entities,
            Derivation derivation,
            GraphVersion version,
            IngestSettings settings) {
        this.graph = graph;
        this.identity = identity;
        this.links = links;
        this.entities = entities;
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
    record Outcome(int stored, int unchanged, boolean sampleReplaced) {

        static final Outcome NOTHING = new Outcome(0, 0, false);

        /** What became of two parts of a batch. */
        Outcome and(Outcome next) {
            return new Outcome(stored + next.stored, unchanged + next.unchanged, sampleReplaced || next.sampleReplaced);
        }
    }

    /**
     * Stores what is new of these records. A store that holds only the bundled sample is emptied first.
     *
     * @param sample whether they are the bundled sample
     */
    @Transactional
    Outcome store(List<? extends SourceRecord> records, boolean sample) {
        graph.takeTurn();
        var replacesSample = !sample && version.sampleOnly();
        var known = replacesSample ? new HashMap<String, Known>() : known(records);
        var replaced = Set.copyOf(known.keySet());
        var changed = new LinkedHashMap<String, Candidate>();
        var candidates = records.stream()
                .map(record -> Candidate.of(record, settings.mostAuthors()))
                .toList();
        var last = last(candidates);
        int stored = 0;
        for (var candidate : candidates) {
            var key = candidate.record().key();
            var former = known.get(key);
            if (candidate.replaces(former)
                    && !Objects.requireNonNull(last.get(key)).isThat(former)) {
                known.put(key, candidate.known());
                changed.put(key, candidate);
                stored++;
            }
        }
        if (stored > 0) {
            if (replacesSample) {
                clear();
            }
            var incoming = changed.values().stream().map(Candidate::record).toList();
            var leaving = changed.keySet().stream().filter(replaced::contains).toList();
            write(identity.change(incoming, leaving, List.of()), changed.values());
            version.advance(sample);
        }
        return new Outcome(stored, records.size() - stored, replacesSample && stored > 0);
    }

    /** Of several versions of one record the one that stays: those before it change nothing where it is there already. */
    private static Map<String, Candidate> last(List<Candidate> candidates) {
        var last = new HashMap<String, Candidate>();
        candidates.forEach(candidate -> last.merge(
                candidate.record().key(), candidate, (former, next) -> next.replaces(former.known()) ? next : former));
        return last;
    }

    /**
     * Takes a paper back, with all of its records and all that followed from them.
     *
     * @return how many records it had
     */
    @Transactional
    int forgetPaper(String id) {
        graph.takeTurn();
        var keys = identity.listKeys(id);
        if (!keys.isEmpty()) {
            var change = identity.change(List.of(), keys, List.of(id));
            graph.forgetRecords(keys);
            write(change, List.of());
            version.advance(version.sampleOnly());
        }
        return keys.size();
    }

    /** Remembers that two names are not of one thing, and parts what they tied. */
    @Transactional
    void separate(MergeId merge) {
        graph.takeTurn();
        graph.separate(merge.pair());
        reconsider(merge.suspects());
    }

    /** Works out anew which things some names are of, now that somebody said which are not of one thing. */
    @Transactional
    void reconsider(Collection<String> names) {
        graph.takeTurn();
        write(identity.change(List.of(), List.of(), names), List.of());
        version.advance(version.sampleOnly());
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

    /** Writes records that are here already once more, and all that follows from them, whatever became of it meanwhile. */
    @Transactional
    void writeAnew(List<? extends SourceRecord> records) {
        if (records.isEmpty()) {
            return;
        }
        graph.takeTurn();
        var candidates = records.stream()
                .map(record -> Candidate.of(record, settings.mostAuthors()))
                .toList();
        var keys = records.stream().map(SourceRecord::key).toList();
        var change = identity.change(records, keys, List.of());
        write(change, candidates, ChangedTies.all(change));
        version.advance(version.sampleOnly());
    }

    /**
     * Ends pairs of co-authors that no paper ties.
     *
     * @return whether there were any
     */
    @Transactional
    boolean endUntiedPairs(int limit) {
        graph.takeTurn();
        var ended = graph.endUntiedPairs(limit) > 0;
        if (ended) {
            version.advance(version.sampleOnly());
        }
        return ended;
    }

    /** Counts the papers of some topics anew. */
    @Transactional
    void recountTopics(Collection<String> ids) {
        if (!ids.isEmpty()) {
            graph.takeTurn();
            graph.recountTopics(ids);
            version.advance(version.sampleOnly());
        }
    }

    /** Empties the graph; nothing is left of what was imported. */
    @Transactional
    void reset() {
        graph.takeTurn();
        clear();
        long forgotten;
        do {
            forgotten = graph.forgetImports(CLEARED_AT_ONCE);
        } while (forgotten > 0);
        version.advance(false);
    }

    private Map<String, Known> known(List<? extends SourceRecord> records) {
        var known = new HashMap<String, Known>();
        graph.listKnown(records.stream().map(SourceRecord::key).toList()).forEach(one -> known.put(one.key(), one));
        return known;
    }

    private void clear() {
        long forgotten;
        do {
            forgotten = graph.clearGraph(CLEARED_AT_ONCE);
        } while (forgotten > 0);
    }

    private void write(GraphChange change, Collection<Candidate> incoming) {
        write(change, incoming, ChangedTies.of(change));
    }

    private void write(GraphChange change, Collection<Candidate> incoming, ChangedTies ties) {
        var papers = change.papersAfter();
        var batch = derivation.begin(change);
        links.untie(ties);
        save(change, incoming);
        graph.savePapers(papers.stream().map(this::row).toList());
        entities.describe(change);
        var movedTopics = derivation.describe(batch);
        movedTopics.addAll(entities.tie(change));
        links.tie(ties);
        derivation.finish(batch, movedTopics);
        toWrite(change.affiliations().leftTexts(), graph::forgetAffiliations);
        toWrite(change.affiliations().leftNames(), graph::forgetInstitutionNames);
    }

    private void save(GraphChange change, Collection<Candidate> incoming) {
        var placed = new HashMap<String, PlacedRecord>();
        change.placed().forEach(one -> placed.put(one.key(), one));
        graph.saveRecords(incoming.stream()
                .map(candidate -> row(
                        candidate,
                        Objects.requireNonNull(placed.remove(candidate.record().key()))))
                .toList());
        toWrite(placed.values(), graph::placeRecords);
        toWrite(incoming.stream().flatMap(GraphWriter::called).toList(), graph::callInstitutions);
        toWrite(change.affiliations().saved(), graph::saveAffiliations);
        toWrite(change.endedNames(), graph::endNames);
        toWrite(change.names().stream().map(SavedName::of).toList(), graph::saveNames);
        toWrite(
                change.placed().stream()
                        .filter(record -> !record.claimed().isEmpty())
                        .toList(),
                graph::claim);
        toWrite(change.endedPapers(), graph::forgetPapers);
    }

    private static Stream<CalledInstitution> called(Candidate candidate) {
        return candidate.record() instanceof EntityRecord entity && entity.kind() == EntityKind.INSTITUTION
                ? Stream.of(CalledInstitution.of(entity))
                : Stream.empty();
    }

    private SavedPaper row(PaperRecord paper) {
        return new SavedPaper(
                paper.id(), Rows.withoutCase(paper.id()), PaperProperties.of(paper, settings.mostAuthors()));
    }

    private static SavedRecord row(Candidate candidate, PlacedRecord placed) {
        var record = candidate.record();
        return new SavedRecord(
                record.key(),
                placed.of(),
                RecordCodec.kind(record),
                candidate.digest(),
                record.updatedAt(),
                candidate.json(),
                placed.shared(),
                placed.abstractText());
    }
}
