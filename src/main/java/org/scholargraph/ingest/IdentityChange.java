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

    private final IngestRepository graph;
    private final StoreReading store;
    private final ChangedRecords records;
    private final Things things;
    private final Settling settling;
    private final Affiliations affiliations;

    private final Set<String> suspectTexts = new HashSet<>();
    private final Map<String, String> after = new HashMap<>();

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
        this.records = new ChangedRecords(incoming, Set.copyOf(leaving), store);
        var suspectNames = new HashSet<String>();
        for (var name : suspects) {
            if (name.startsWith(Affiliations.PREFIX)) {
                suspectTexts.add(name.substring(Affiliations.PREFIX.length()));
            } else {
                suspectNames.add(name);
            }
        }
        this.settling = new Settling(graph, records, things, suspectNames);
    }

    /** What follows. */
    GraphChange change() {
        affiliations.lookUp(
                records.incoming().stream().flatMap(WrittenAffiliation::texts).toList());
        settling.settle();
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
        return records.leaving()
                .flatMap(record -> WrittenAffiliation.names(record).stream())
                .collect(Collectors.toSet());
    }

    /** What raw affiliations name depends on all institutions of a name: papers are written anew where that changes. */
    private void matchAffiliations() {
        var written = records.all().flatMap(WrittenAffiliation::texts).collect(Collectors.toSet());
        var names = records.all()
                .flatMap(record -> WrittenAffiliation.names(record).stream())
                .collect(Collectors.toSet());
        var here = records.staying().flatMap(this::called).toList();
        store.readPapersStating(affiliations.match(
                written, suspectTexts, names, key -> !records.gone().contains(key) && !store.hasRead(key), here));
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

    /** What was not read whole goes on by the id that it has; a name that nobody claims now stands for itself. */
    private void name() {
        for (var names : things.components()) {
            var id = names.stream()
                    .map(store::find)
                    .filter(known -> known != null && !settling.whole().contains(known))
                    .findFirst()
                    .orElseGet(() -> things.idOf(names));
            names.forEach(name -> after.put(name, id));
        }
        if (!settling.whole().isEmpty()) {
            var known =
                    graph.listNamesOf(settling.whole()).stream().map(Name::name).toList();
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
        return records.incoming().stream()
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
        records.staying().forEach(record -> after.computeIfAbsent(idAfter(record.id()), any -> new ArrayList<>())
                .add(record));
        return after;
    }

    private List<Name> newNames() {
        var names = new ArrayList<Name>();
        after.forEach((name, id) -> {
            var isUsed =
                    things.isId(name) || store.isUsed(name) && !settling.whole().contains(store.id(name));
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
