package org.scholargraph.ingest;

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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.Rows.StoredRecord;

/** What a change has read of the store, each record and each name once: the records, and what names stand for before it. */
final class StoreReading {

    private final IngestRepository graph;
    private final Affiliations affiliations;

    private final Map<String, StoredRecord> records = new LinkedHashMap<>();
    private final Map<String, SourceRecord> texts = new HashMap<>();

    /** What names stand for; one that is not among them stands for itself. */
    private final Map<String, String> ids = new HashMap<>();

    /** Names by which a record calls its thing already. */
    private final Set<String> used = new HashSet<>();

    private final Set<String> here = new HashSet<>();
    private final Set<String> lookedUp = new HashSet<>();
    private final Set<String> lookedFor = new HashSet<>();

    /** Things whose own records were read. */
    private final Set<String> recordsRead = new HashSet<>();

    StoreReading(IngestRepository graph, Affiliations affiliations) {
        this.graph = graph;
        this.affiliations = affiliations;
    }

    /** Every name that a record uses. */
    static Set<String> names(SourceRecord record) {
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

    /** Reads some records by their keys. */
    void readRecords(Collection<String> keys) {
        if (!keys.isEmpty()) {
            note(graph.listRecords(keys));
        }
    }

    /** Reads all records of some things; tells of which of them that is news. */
    Set<String> readRecordsOf(Collection<String> things) {
        var fresh = things.stream().filter(recordsRead::add).collect(Collectors.toSet());
        if (!fresh.isEmpty()) {
            note(graph.listRecordsOf(fresh));
        }
        return fresh;
    }

    /** Reads all papers and institutions whose records name some things. */
    void readWhatNames(Set<String> things) {
        if (!things.isEmpty()) {
            note(graph.listRecordsOf(graph.listPapersNaming(things)));
            note(graph.listRecordsOf(graph.listInstitutionsTiedTo(things)));
        }
    }

    /** Reads all papers that state some raw affiliations. */
    void readPapersStating(Set<String> affiliationTexts) {
        if (!affiliationTexts.isEmpty()) {
            note(graph.listRecordsOf(graph.listPapersStating(affiliationTexts)));
        }
    }

    private void note(List<StoredRecord> some) {
        var names = new HashSet<String>();
        var written = new HashSet<String>();
        for (var record : some) {
            if (records.putIfAbsent(record.key(), record) == null) {
                var text = record.record();
                texts.put(record.key(), text);
                names.addAll(names(text));
                written.addAll(WrittenAffiliation.texts(text).toList());
            }
        }
        lookUp(names);
        affiliations.lookUp(written);
    }

    /** Reads what some names stand for. */
    void lookUp(Collection<String> names) {
        var fresh = names.stream().filter(lookedUp::add).toList();
        if (!fresh.isEmpty()) {
            graph.listNamed(fresh).forEach(name -> {
                ids.put(name.name(), name.id());
                if (name.used()) {
                    used.add(name.name());
                }
            });
        }
    }

    /** Reads which of some things are there, or are awaited by institutions. */
    void lookFor(Collection<String> things) {
        var fresh = things.stream().filter(lookedFor::add).toList();
        if (!fresh.isEmpty()) {
            here.addAll(graph.listHere(fresh));
        }
    }

    /** The records that were read. */
    Stream<StoredRecord> records() {
        return records.values().stream();
    }

    /** Whether a record was read. */
    boolean hasRead(String key) {
        return records.containsKey(key);
    }

    /** What a record says. */
    SourceRecord text(StoredRecord record) {
        return Objects.requireNonNull(texts.get(record.key()));
    }

    /** What the records say, by the things that they are of. */
    Map<String, List<SourceRecord>> textsByThing() {
        var byThing = new TreeMap<String, List<SourceRecord>>();
        records().forEach(record -> byThing.computeIfAbsent(record.of(), any -> new ArrayList<>())
                .add(text(record)));
        return byThing;
    }

    /** The thing that a name stands for, by itself where nothing is known of it. */
    String id(String name) {
        return ids.getOrDefault(name, name);
    }

    /** The thing that a name stands for, null where nothing is known of it. */
    @Nullable
    String find(String name) {
        return ids.get(name);
    }

    /** The names that stand for something. */
    Set<String> names() {
        return ids.keySet();
    }

    /** Whether a record calls its thing so. */
    boolean isUsed(String name) {
        return used.contains(name);
    }

    /** Whether a thing that was looked for is there. */
    boolean isHere(String id) {
        return here.contains(id);
    }
}
