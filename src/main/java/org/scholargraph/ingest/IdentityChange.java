package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.Rows.Name;
import org.scholargraph.ingest.Rows.NamedInstitution;
import org.scholargraph.ingest.Rows.PlacedRecord;

/**
 * Works out one change of a store in use: which records are of one thing afterwards, and what becomes of these things. Used
 * once.
 */
final class IdentityChange {

    private static final int PAPERS_ASKED = 50;

    private final IngestRepository graph;
    private final StoreReading store;
    private final Things things;
    private final Affiliations affiliations;

    private final Collection<? extends SourceRecord> incoming;
    private final Set<String> suspects = new HashSet<>();
    private final Set<String> gone = new HashSet<>();
    private final Set<String> suspectTexts = new HashSet<>();
    private final Map<String, String> after = new HashMap<>();

    /** Things of which everything that names them was read. */
    private final Set<String> readWhole = new HashSet<>();

    /** Parameters as of {@link Identity#change}. */
    IdentityChange(
            IngestRepository graph,
            Collection<? extends SourceRecord> incoming,
            Collection<String> leaving,
            Collection<String> suspects) {
        var separate = Set.copyOf(graph.listSeparations());
        this.graph = graph;
        this.things = new Things(separate);
        this.affiliations = new Affiliations(graph, separate);
        this.store = new StoreReading(graph, affiliations);
        this.incoming = incoming;
        for (var name : suspects) {
            if (name.startsWith(Affiliations.PREFIX)) {
                suspectTexts.add(name.substring(Affiliations.PREFIX.length()));
            } else {
                this.suspects.add(name);
            }
        }
        gone.addAll(leaving);
    }

    /** What follows. */
    GraphChange change() {
        store.readRecords(gone);
        incoming.forEach(things::add);
        affiliations.lookUp(incoming.stream().flatMap(WrittenAffiliation::texts).toList());
        store.lookUp(incoming.stream()
                .flatMap(record -> StoreReading.names(record).stream())
                .toList());
        store.lookUp(suspects);
        readRecordsOf(ids(incoming));
        settle();
        name();
        store.readWhatNames(changed());
        matchAffiliations();
        var composerBefore = new Composer(store::id, affiliations::before);
        var composerAfter = new Composer(this::idAfter, affiliations::after);
        var textsBefore = store.textsByThing();
        var textsAfter = textsAfter();
        var papersBefore = composerBefore.papers(textsBefore);
        var papersAfter = composerAfter.papers(textsAfter);
        return new GraphChange(
                papersBefore,
                papersAfter,
                composerBefore.entities(textsBefore),
                composerAfter.entities(textsAfter),
                newNames(),
                endedNames(),
                placed(textsAfter),
                affiliations.change(texts(papersAfter), texts(papersBefore), namesOfGone()));
    }

    private static Set<String> texts(List<PaperRecord> papers) {
        return papers.stream().flatMap(WrittenAffiliation::texts).collect(Collectors.toSet());
    }

    private Set<String> namesOfGone() {
        return leaving()
                .flatMap(record -> WrittenAffiliation.names(record).stream())
                .collect(Collectors.toSet());
    }

    /** What raw affiliations name depends on all institutions of a name: papers are written anew where that changes. */
    private void matchAffiliations() {
        var written = records().flatMap(WrittenAffiliation::texts).collect(Collectors.toSet());
        var names = records()
                .flatMap(record -> WrittenAffiliation.names(record).stream())
                .collect(Collectors.toSet());
        var here = staying().flatMap(this::called).toList();
        store.readPapersStating(affiliations.match(
                written, suspectTexts, names, key -> !gone.contains(key) && !store.hasRead(key), here));
    }

    /** Records that come, stay or go. */
    private Stream<SourceRecord> records() {
        return Stream.concat(incoming.stream(), store.records().map(store::text));
    }

    private Stream<SourceRecord> leaving() {
        return store.records().filter(record -> gone.contains(record.key())).map(store::text);
    }

    private Stream<SourceRecord> staying() {
        return Stream.concat(
                incoming.stream(),
                store.records().filter(record -> !gone.contains(record.key())).map(store::text));
    }

    private Stream<NamedInstitution> called(SourceRecord record) {
        var country = record instanceof EntityRecord entity ? entity.text("countryCode") : null;
        return WrittenAffiliation.names(record).stream()
                .map(name -> new NamedInstitution(name, record.key(), idAfter(record.id()), record.id(), country));
    }

    private String idAfter(String name) {
        var id = after.get(name);
        return id == null ? store.id(name) : id;
    }

    private Set<String> ids(Collection<? extends SourceRecord> records) {
        return records.stream().map(record -> store.id(record.id())).collect(Collectors.toSet());
    }

    /** Reads all records of some things, and counts in what stays of them. */
    private void readRecordsOf(Collection<String> ids) {
        var fresh = store.readRecordsOf(ids);
        store.records()
                .filter(record -> fresh.contains(record.of()) && !gone.contains(record.key()))
                .forEach(record -> things.add(store.text(record)));
    }

    /** Until every thing that a claim ties to another, or no longer does, has been read whole. */
    private void settle() {
        suspects.addAll(takenBack());
        suspects.addAll(calledOtherwise());
        for (var unread = unsettled(); !unread.isEmpty(); unread = unsettled()) {
            readWhole.addAll(unread);
            readRecordsOf(unread);
            readRecordsOf(graph.listPapersNaming(unread));
        }
    }

    /** Names in claims that were made and are made no longer. */
    private Set<String> takenBack() {
        var made = incoming.stream()
                .flatMap(record -> Claim.of(record).stream())
                .map(Claim::pair)
                .collect(Collectors.toSet());
        return leaving()
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
        var left = leaving().flatMap(Claim::ids).collect(Collectors.toSet());
        incoming.stream().flatMap(Claim::ids).forEach(left::remove);
        var things = Asking.about(left.stream().map(store::id).collect(Collectors.toSet()), graph::listNamesOf).stream()
                .filter(Name::used)
                .map(Name::id)
                .collect(Collectors.toSet());
        if (things.isEmpty()) {
            return things;
        }
        var others = new HashSet<>(things);
        others.addAll(graph.listSomePapersNaming(things, PAPERS_ASKED));
        graph.listRecordsOf(others).stream()
                .filter(record -> !gone.contains(record.key()))
                .flatMap(record -> Claim.ids(record.record()))
                .forEach(left::remove);
        return left.stream().map(store::id).filter(things::contains).collect(Collectors.toSet());
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
        incoming.stream().flatMap(this::idGivenUp).forEach(unread::add);
        for (var names : tied) {
            var ids = names.stream()
                    .filter(name -> store.find(name) != null || store.isHere(name) || things.isId(name))
                    .map(store::id)
                    .collect(Collectors.toSet());
            if (ids.size() > 1 || names.stream().anyMatch(suspects::contains)) {
                unread.addAll(ids);
            }
        }
        unread.removeAll(readWhole);
        return unread;
    }

    /** What was not read whole goes on by the id that it has; a name that nobody claims now stands for itself. */
    private void name() {
        for (var names : things.components()) {
            var id = names.stream()
                    .map(store::find)
                    .filter(known -> known != null && !readWhole.contains(known))
                    .findFirst()
                    .orElseGet(() -> things.idOf(names));
            names.forEach(name -> after.put(name, id));
        }
        if (!readWhole.isEmpty()) {
            var known = graph.listNamesOf(readWhole).stream().map(Name::name).toList();
            store.lookUp(known);
            known.forEach(name -> after.putIfAbsent(name, name));
        }
    }

    /** Ids of things of which a name stands for another thing afterwards. */
    private Set<String> changed() {
        store.lookFor(after.keySet().stream().filter(this::nowAnotherName).toList());
        var changed = new HashSet<String>();
        after.forEach((name, id) -> {
            var former = store.find(name);
            if (former != null && !former.equals(id)) {
                changed.add(former);
            } else if (nowAnotherName(name) && store.isHere(name)) {
                changed.add(name);
            }
        });
        changed.addAll(Asking.about(papersGivenUp(), graph::listAwaitedPapers));
        return changed;
    }

    /** Where the paper that took their place is not here either, who awaits them has to await that one. */
    private List<String> papersGivenUp() {
        return incoming.stream()
                .filter(record -> record instanceof MergeRecord merge && merge.kind() == EntityKind.PAPER)
                .map(record -> ((MergeRecord) record).former())
                .toList();
    }

    /** Whether a name stands for another thing that stood for itself, if for anything. */
    private boolean nowAnotherName(String name) {
        return store.find(name) == null && !name.equals(after.get(name));
    }

    /** Records by the things that they will be of. */
    private Map<String, List<SourceRecord>> textsAfter() {
        var after = new TreeMap<String, List<SourceRecord>>();
        staying().forEach(record -> after.computeIfAbsent(idAfter(record.id()), any -> new ArrayList<>())
                .add(record));
        return after;
    }

    private List<Name> newNames() {
        var names = new ArrayList<Name>();
        after.forEach((name, id) -> {
            var isUsed = things.isId(name) || store.isUsed(name) && !readWhole.contains(store.id(name));
            if (!name.equals(id) && (!id.equals(store.find(name)) || isUsed != store.isUsed(name))) {
                names.add(new Name(name, id, isUsed));
            }
        });
        return names;
    }

    private Set<String> endedNames() {
        return store.names().stream()
                .filter(name -> name.equals(after.get(name)))
                .collect(Collectors.toSet());
    }

    private static List<PlacedRecord> placed(Map<String, List<SourceRecord>> textsAfter) {
        var placed = new ArrayList<PlacedRecord>();
        textsAfter.forEach((id, records) -> {
            var shared = records.stream().filter(PaperRecord.class::isInstance).count() > 1;
            records.forEach(record -> placed.add(placed(record, id, shared)));
        });
        return placed;
    }

    private static PlacedRecord placed(SourceRecord record, String id, boolean shared) {
        return shared && record instanceof PaperRecord paper
                ? new PlacedRecord(record.key(), id, true, paper.abstractText(), Claim.namesOfOthers(paper))
                : new PlacedRecord(record.key(), id, null, null, List.of());
    }
}
