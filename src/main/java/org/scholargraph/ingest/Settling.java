package org.scholargraph.ingest;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholargraph.ingest.Rows.Name;

/**
 * Reads whole the things of a change that a claim ties to others or no longer does: what they are called afterwards depends on
 * all of their records, and on all papers that name them. Used once.
 */
final class Settling {

    private static final int PAPERS_ASKED = 50;

    private final IngestRepository graph;
    private final ChangedRecords records;
    private final StoreReading store;
    private final Things things;
    private final Set<String> suspects;
    private final Set<String> whole = new HashSet<>();

    /**
     * @param things to which is added what the records that were read claim
     * @param suspects names that were to be looked at anew, whatever the records say
     */
    Settling(IngestRepository graph, ChangedRecords records, Things things, Set<String> suspects) {
        this.graph = graph;
        this.records = records;
        this.store = records.store();
        this.things = things;
        this.suspects = new HashSet<>(suspects);
    }

    /** Things of which everything that names them was read. */
    Set<String> whole() {
        return whole;
    }

    /** Until every thing that a claim ties to another, or no longer does, has been read whole. */
    void settle() {
        store.readRecords(records.gone());
        var incoming = records.incoming();
        incoming.forEach(things::add);
        store.lookUp(incoming.stream()
                .flatMap(record -> StoreReading.names(record).stream())
                .toList());
        store.lookUp(suspects);
        readRecordsOf(incoming.stream().map(record -> store.id(record.id())).collect(Collectors.toSet()));
        suspects.addAll(takenBack());
        suspects.addAll(calledOtherwise());
        for (var unread = unsettled(); !unread.isEmpty(); unread = unsettled()) {
            whole.addAll(unread);
            readRecordsOf(unread);
            readRecordsOf(graph.listPapersNaming(unread));
        }
    }

    /** Reads all records of some things, and counts in what stays of them. */
    private void readRecordsOf(Collection<String> ids) {
        var fresh = store.readRecordsOf(ids);
        store.records()
                .filter(record -> fresh.contains(record.of()) && !records.gone().contains(record.key()))
                .forEach(record -> things.add(store.text(record)));
    }

    /** Names in claims that were made and are made no longer. */
    private Set<String> takenBack() {
        var made = records.incoming().stream()
                .flatMap(record -> Claim.of(record).stream())
                .map(Claim::pair)
                .collect(Collectors.toSet());
        return records.leaving()
                .flatMap(record -> Claim.of(record).stream())
                .filter(claim -> !made.contains(claim.pair()))
                .flatMap(claim -> Stream.of(claim.id(), claim.other()))
                .collect(Collectors.toSet());
    }

    /**
     * Things of several ids, where a record that goes called them so and nobody else does: another id may be the best now.
     * Mostly one of the first few papers that name a thing calls it as that record did; else all of them are read.
     */
    private Set<String> calledOtherwise() {
        var left = records.leaving().flatMap(Claim::ids).collect(Collectors.toSet());
        records.incoming().stream().flatMap(Claim::ids).forEach(left::remove);
        var several =
                Asking.about(left.stream().map(store::id).collect(Collectors.toSet()), graph::listNamesOf).stream()
                        .filter(Name::used)
                        .map(Name::id)
                        .collect(Collectors.toSet());
        if (several.isEmpty()) {
            return several;
        }
        var others = new HashSet<>(several);
        others.addAll(graph.listSomePapersNaming(several, PAPERS_ASKED));
        graph.listRecordsOf(others).stream()
                .filter(record -> !records.gone().contains(record.key()))
                .flatMap(record -> Claim.ids(record.record()))
                .forEach(left::remove);
        return left.stream().map(store::id).filter(several::contains).collect(Collectors.toSet());
    }

    /** An id that was but another name of its thing so far may be the better one. */
    private boolean maySucceed(String name) {
        return things.isId(name)
                && store.find(name) != null
                && !store.isUsed(name)
                && Things.BEST_FIRST.compare(name, store.id(name)) < 0;
    }

    /** The id of a thing, where a source says that it was given up for a name which the thing has already. */
    private Stream<String> idGivenUp(SourceRecord record) {
        return record instanceof MergeRecord merge && merge.former().equals(store.find(merge.id()))
                ? Stream.of(merge.former())
                : Stream.empty();
    }

    /** Things that have to be read whole: those that share a name with another, or whose claims were taken back. */
    private Set<String> unsettled() {
        var tied = things.tied();
        store.lookFor(tied.stream()
                .flatMap(List::stream)
                .filter(name -> store.find(name) == null && !things.isId(name))
                .toList());
        var unread = suspects.stream().map(store::id).collect(Collectors.toCollection(HashSet::new));
        store.names().stream().filter(this::maySucceed).map(store::id).forEach(unread::add);
        records.incoming().stream().flatMap(this::idGivenUp).forEach(unread::add);
        for (var names : tied) {
            var ids = names.stream()
                    .filter(name -> store.find(name) != null || store.isHere(name) || things.isId(name))
                    .map(store::id)
                    .collect(Collectors.toSet());
            if (ids.size() > 1 || names.stream().anyMatch(suspects::contains)) {
                unread.addAll(ids);
            }
        }
        unread.removeAll(whole);
        return unread;
    }
}
