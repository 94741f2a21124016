package org.scholargraph.ingest;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholargraph.ingest.Rows.Name;
import org.scholargraph.ingest.Rows.NamedInstitution;
import org.scholargraph.ingest.Rows.PlacedRecord;
import org.scholargraph.ingest.Rows.StoredRecord;

/**
 * Finds out which records are of one thing, in a store in use. Most batches only add names to things that nobody else
 * claims; where claims tie things together that were two, or a record takes a claim back, all records of these things are
 * read again, and the outcome is that of {@link Things} over the whole graph.
 */
@Singleton
class Identity {

    private final IngestRepository graph;

    Identity(IngestRepository graph) {
        this.graph = graph;
    }

    /**
     * What follows from storing some records and forgetting others.
     *
     * @param incoming new records, and new versions of records
     * @param leaving keys of records that are taken back or have a new version among those that come in
     * @param suspects names that may be of other things than they were, since somebody said so
     */
    GraphChange change(
            Collection<? extends SourceRecord> incoming, Collection<String> leaving, Collection<String> suspects) {
        return new Work(incoming, leaving, suspects).change();
    }

    /** The keys of all records of a thing. */
    List<String> listKeys(String id) {
        return graph.listRecordsOf(List.of(id)).stream().map(StoredRecord::key).toList();
    }

    /** Some papers as they are in the graph now, but for the institutions that raw affiliations name. */
    List<PaperRecord> listPapers(Collection<String> ids) {
        var records = new HashMap<String, List<PaperRecord>>();
        graph.listRecordsOf(ids).forEach(stored -> {
            if (stored.record() instanceof PaperRecord paper) {
                records.computeIfAbsent(stored.of(), any -> new ArrayList<>()).add(paper);
            }
        });
        var names = new HashSet<String>();
        records.values().forEach(ofOne -> ofOne.forEach(record -> names.addAll(names(record))));
        var composer = new Composer(resolving(graph.listNamed(names)), text -> null);
        return records.entrySet().stream()
                .map(entry -> composer.paper(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static UnaryOperator<String> resolving(List<Name> known) {
        var ids = known.stream().collect(Collectors.toMap(Name::name, Name::id));
        return name -> ids.getOrDefault(name, name);
    }

    /** Every name that a record uses. */
    private static Set<String> names(SourceRecord record) {
        var names = Claim.ids(record).collect(Collectors.toCollection(HashSet::new));
        Claim.of(record).forEach(claim -> names.add(claim.other()));
        if (record instanceof PaperRecord paper) {
            names.addAll(paper.references());
        }
        if (record instanceof EntityRecord entity) {
            entity.ties().forEach(tie -> names.add(tie.id()));
        }
        return names;
    }

    /** One change, worked out. */
    private final class Work {

        private final Collection<? extends SourceRecord> incoming;
        private final Set<String> suspects = new HashSet<>();
        private final Set<String> gone = new HashSet<>();
        private final Set<String> suspectTexts = new HashSet<>();
        private final Set<String> separate = new HashSet<>(graph.listSeparations());
        private final Things things = new Things(separate);
        private final Affiliations affiliations = new Affiliations(graph, separate);

        /** Records in the store that matter here, by their keys. */
        private final Map<String, StoredRecord> stored = new LinkedHashMap<>();

        private final Map<String, SourceRecord> texts = new HashMap<>();

        /** What names stand for before the change; one that is not among them stands for itself. */
        private final Map<String, String> before = new HashMap<>();

        /** Names among them by which a record calls its thing already. */
        private final Set<String> used = new HashSet<>();

        private final Map<String, String> after = new HashMap<>();
        private final Set<String> lookedUp = new HashSet<>();
        private final Set<String> lookedFor = new HashSet<>();
        private final Set<String> here = new HashSet<>();

        /** Things whose own records were read. */
        private final Set<String> recordsRead = new HashSet<>();

        /** Things of which everything that names them was read. */
        private final Set<String> readWhole = new HashSet<>();

        Work(Collection<? extends SourceRecord> incoming, Collection<String> leaving, Collection<String> suspects) {
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

        GraphChange change() {
            if (!gone.isEmpty()) {
                note(graph.listRecords(gone));
            }
            incoming.forEach(things::add);
            affiliations.lookUp(
                    incoming.stream().flatMap(WrittenAffiliation::texts).toList());
            lookUpAll(
                    incoming.stream().flatMap(record -> names(record).stream()).toList());
            lookUpAll(suspects);
            readRecords(ids(incoming));
            settle();
            name();
            readPapersNaming(changed());
            matchAffiliations();
            var composerBefore = new Composer(this::idBefore, affiliations::before);
            var composerAfter = new Composer(this::idAfter, affiliations::after);
            var papersBefore = papers(before(), composerBefore);
            var papersAfter = papers(after(), composerAfter);
            return new GraphChange(
                    papersBefore,
                    papersAfter,
                    entities(before(), composerBefore),
                    entities(after(), composerAfter),
                    newNames(),
                    endedNames(),
                    placed(),
                    affiliations.change(texts(papersAfter), texts(papersBefore), namesOfGone()));
        }

        private static Set<String> texts(List<PaperRecord> papers) {
            return papers.stream().flatMap(WrittenAffiliation::texts).collect(Collectors.toSet());
        }

        private Set<String> namesOfGone() {
            return stored.values().stream()
                    .filter(record -> gone.contains(record.key()))
                    .flatMap(record -> WrittenAffiliation.names(text(record)).stream())
                    .collect(Collectors.toSet());
        }

        /** What raw affiliations name depends on all institutions of a name: papers are written anew where that changes. */
        private void matchAffiliations() {
            var written = records().flatMap(WrittenAffiliation::texts).collect(Collectors.toSet());
            var names = records()
                    .flatMap(record -> WrittenAffiliation.names(record).stream())
                    .collect(Collectors.toSet());
            var here = staying().flatMap(this::called).toList();
            var keys = Stream.concat(stored.keySet().stream(), gone.stream()).collect(Collectors.toSet());
            var changed = affiliations.match(written, suspectTexts, names, key -> !keys.contains(key), here);
            if (!changed.isEmpty()) {
                note(graph.listRecordsOf(graph.listPapersStating(changed)));
            }
        }

        /** Records that come, stay or go. */
        private Stream<SourceRecord> records() {
            return Stream.concat(incoming.stream(), texts.values().stream());
        }

        private Stream<NamedInstitution> called(SourceRecord record) {
            var country = record instanceof EntityRecord entity ? entity.text("countryCode") : null;
            return WrittenAffiliation.names(record).stream()
                    .map(name -> new NamedInstitution(name, record.key(), idAfter(record.id()), record.id(), country));
        }

        private String idBefore(String name) {
            return before.getOrDefault(name, name);
        }

        private String idAfter(String name) {
            var id = after.get(name);
            return id == null ? idBefore(name) : id;
        }

        private Set<String> ids(Collection<? extends SourceRecord> records) {
            return records.stream().map(record -> idBefore(record.id())).collect(Collectors.toSet());
        }

        private void note(List<StoredRecord> records) {
            var names = new HashSet<String>();
            var written = new HashSet<String>();
            for (var record : records) {
                if (stored.putIfAbsent(record.key(), record) == null) {
                    var text = record.record();
                    texts.put(record.key(), text);
                    names.addAll(names(text));
                    written.addAll(WrittenAffiliation.texts(text).toList());
                }
            }
            lookUpAll(names);
            affiliations.lookUp(written);
        }

        private void lookUpAll(Collection<String> names) {
            var fresh = names.stream().filter(lookedUp::add).toList();
            if (!fresh.isEmpty()) {
                graph.listNamed(fresh).forEach(name -> {
                    before.put(name.name(), name.id());
                    if (name.used()) {
                        used.add(name.name());
                    }
                });
            }
        }

        private void lookFor(Collection<String> ids) {
            var fresh = ids.stream().filter(lookedFor::add).toList();
            if (!fresh.isEmpty()) {
                here.addAll(graph.listHere(fresh));
            }
        }

        /** Reads all records of some things, and counts in what stays of them. */
        private void readRecords(Collection<String> ids) {
            var fresh = ids.stream().filter(recordsRead::add).collect(Collectors.toSet());
            if (fresh.isEmpty()) {
                return;
            }
            note(graph.listRecordsOf(fresh));
            stored.values().stream()
                    .filter(record -> fresh.contains(record.of()) && !gone.contains(record.key()))
                    .forEach(record -> things.add(text(record)));
        }

        private SourceRecord text(StoredRecord record) {
            return Objects.requireNonNull(texts.get(record.key()));
        }

        /** Until every thing that a claim ties to another, or no longer does, has been read whole. */
        private void settle() {
            suspects.addAll(takenBack());
            for (var unread = unsettled(); !unread.isEmpty(); unread = unsettled()) {
                readWhole.addAll(unread);
                readRecords(unread);
                readRecords(graph.listPapersNaming(unread));
            }
        }

        /** Names in claims that were made and are made no longer. */
        private Set<String> takenBack() {
            var made = incoming.stream()
                    .flatMap(record -> Claim.of(record).stream())
                    .map(Claim::pair)
                    .collect(Collectors.toSet());
            return stored.values().stream()
                    .filter(record -> gone.contains(record.key()))
                    .flatMap(record -> Claim.of(text(record)).stream())
                    .filter(claim -> !made.contains(claim.pair()))
                    .flatMap(claim -> Stream.of(claim.id(), claim.other()))
                    .collect(Collectors.toSet());
        }

        /** An id that was but another name of its thing so far may be the better one. */
        private boolean maySucceed(String name) {
            return things.isId(name)
                    && before.containsKey(name)
                    && !used.contains(name)
                    && Things.BEST_FIRST.compare(name, idBefore(name)) < 0;
        }

        /** Things that have to be read whole: those that share a name with another, or whose claims were taken back. */
        private Set<String> unsettled() {
            var tied = things.tied();
            lookFor(tied.stream()
                    .flatMap(List::stream)
                    .filter(name -> !before.containsKey(name) && !things.isId(name))
                    .toList());
            var unread = suspects.stream().map(this::idBefore).collect(Collectors.toCollection(HashSet::new));
            before.keySet().stream()
                    .filter(this::maySucceed)
                    .map(this::idBefore)
                    .forEach(unread::add);
            for (var names : tied) {
                var ids = names.stream()
                        .filter(name -> before.containsKey(name) || here.contains(name) || things.isId(name))
                        .map(this::idBefore)
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
                        .map(before::get)
                        .filter(known -> known != null && !readWhole.contains(known))
                        .findFirst()
                        .orElseGet(() -> things.idOf(names));
                names.forEach(name -> after.put(name, id));
            }
            if (!readWhole.isEmpty()) {
                var known =
                        graph.listNamesOf(readWhole).stream().map(Name::name).toList();
                lookUpAll(known);
                known.forEach(name -> after.putIfAbsent(name, name));
            }
        }

        /** Ids of things of which a name stands for another thing afterwards. */
        private Set<String> changed() {
            lookFor(after.keySet().stream().filter(this::nowAnotherName).toList());
            var changed = new HashSet<String>();
            after.forEach((name, id) -> {
                var former = before.get(name);
                if (former != null && !former.equals(id)) {
                    changed.add(former);
                } else if (nowAnotherName(name) && here.contains(name)) {
                    changed.add(name);
                }
            });
            return changed;
        }

        /** Whether a name stands for another thing that stood for itself, if for anything. */
        private boolean nowAnotherName(String name) {
            return !before.containsKey(name) && !name.equals(after.get(name));
        }

        private void readPapersNaming(Set<String> ids) {
            if (!ids.isEmpty()) {
                note(graph.listRecordsOf(graph.listPapersNaming(ids)));
                note(graph.listRecordsOf(graph.listInstitutionsTiedTo(ids)));
            }
        }

        /** Records by the things that they were of. */
        private Map<String, List<SourceRecord>> before() {
            var before = new TreeMap<String, List<SourceRecord>>();
            stored.values().forEach(record -> before.computeIfAbsent(record.of(), any -> new ArrayList<>())
                    .add(text(record)));
            return before;
        }

        /** Records by the things that they will be of. */
        private Map<String, List<SourceRecord>> after() {
            var after = new TreeMap<String, List<SourceRecord>>();
            staying().forEach(record -> after.computeIfAbsent(idAfter(record.id()), any -> new ArrayList<>())
                    .add(record));
            return after;
        }

        private Stream<SourceRecord> staying() {
            return Stream.concat(
                    incoming.stream(),
                    stored.values().stream()
                            .filter(record -> !gone.contains(record.key()))
                            .map(this::text));
        }

        private List<PaperRecord> papers(Map<String, List<SourceRecord>> records, Composer composer) {
            var papers = new ArrayList<PaperRecord>();
            records.forEach((id, all) -> {
                var own = only(PaperRecord.class, all);
                if (!own.isEmpty()) {
                    papers.add(composer.paper(id, own));
                }
            });
            return papers;
        }

        private Map<String, EntityRecord> entities(Map<String, List<SourceRecord>> records, Composer composer) {
            var entities = new LinkedHashMap<String, EntityRecord>();
            records.forEach((id, all) -> {
                var own = only(EntityRecord.class, all);
                if (!own.isEmpty()) {
                    entities.put(id, composer.entity(id, own));
                }
            });
            return entities;
        }

        private static <T extends SourceRecord> List<T> only(Class<T> type, List<SourceRecord> records) {
            return records.stream().filter(type::isInstance).map(type::cast).toList();
        }

        private List<Name> newNames() {
            var names = new ArrayList<Name>();
            after.forEach((name, id) -> {
                var isUsed = things.isId(name) || used.contains(name);
                if (!name.equals(id) && (!id.equals(before.get(name)) || isUsed != used.contains(name))) {
                    names.add(new Name(name, id, isUsed));
                }
            });
            return names;
        }

        private Set<String> endedNames() {
            return before.keySet().stream()
                    .filter(name -> name.equals(after.get(name)))
                    .collect(Collectors.toSet());
        }

        private List<PlacedRecord> placed() {
            var placed = new ArrayList<PlacedRecord>();
            after().forEach((id, records) -> {
                var shared =
                        records.stream().filter(PaperRecord.class::isInstance).count() > 1;
                records.forEach(record -> placed.add(placed(record, id, shared)));
            });
            return placed;
        }

        private static PlacedRecord placed(SourceRecord record, String id, boolean shared) {
            return shared && record instanceof PaperRecord paper
                    ? new PlacedRecord(record.key(), id, true, paper.abstractText(), Claim.namesOfOthers(paper))
                    : new PlacedRecord(record.key(), id, shared ? true : null, null, List.of());
        }
    }
}
