package org.scholargraph.ingest;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.scholargraph.ingest.Rows.Name;
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
        return new IdentityChange(graph, incoming, leaving, suspects).change();
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
        records.values().forEach(ofOne -> ofOne.forEach(record -> names.addAll(StoreReading.names(record))));
        var composer = new Composer(resolving(graph.listNamed(names)), text -> null);
        return records.entrySet().stream()
                .map(entry -> composer.paper(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static UnaryOperator<String> resolving(List<Name> known) {
        var ids = known.stream().collect(Collectors.toMap(Name::name, Name::id));
        return name -> ids.getOrDefault(name, name);
    }
}
