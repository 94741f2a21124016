package org.scholargraph.ingest;

import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.ingest.Provenance.KeptRecord;
import org.scholargraph.ingest.Provenance.Merge;
import org.scholargraph.ingest.Provenance.OtherName;
import org.scholargraph.ingest.Rows.MatchedText;
import org.scholargraph.ingest.Rows.Name;
import org.scholargraph.ingest.Rows.StoredRecord;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Tells where things are from, and undoes what was taken to be one. */
@Singleton
class Provenances {

    private static final int MOST_PAPERS = 2_000;
    private static final int PAPERS_AT_ONCE = 250;
    private static final int MOST_AFFILIATIONS = 1_000;

    private final IngestRepository graph;
    private final GraphWriter writer;
    private final Identifiers identifiers;

    Provenances(IngestRepository graph, GraphWriter writer, Identifiers identifiers) {
        this.graph = graph;
        this.writer = writer;
        this.identifiers = identifiers;
    }

    /** @throws NoSuchEntity when there is no such thing */
    Provenance get(EntityKind kind, String id) {
        if (!identifiers.isHere(id)) {
            throw NoSuchEntity.of(kind.toString(), id);
        }
        var reading = new Reading(id);
        var complete = reading.readPapers(merges -> reading.papersRead >= MOST_PAPERS);
        var names = reading.names.stream()
                .map(name -> new OtherName(name.name(), name.used()))
                .sorted(Comparator.comparing(OtherName::name))
                .toList();
        var kept = reading.own.stream().map(KeptRecord::of).toList();
        var affiliations = graph.listAffiliationsOf(id, MOST_AFFILIATIONS + 1);
        var merges = Stream.concat(
                        reading.merges.list().stream(),
                        affiliations.stream().limit(MOST_AFFILIATIONS).map(Provenances::merge))
                .toList();
        return new Provenance(
                id,
                kind,
                kept,
                names,
                merges,
                reading.papersRead,
                complete && affiliations.size() <= MOST_AFFILIATIONS);
    }

    private static Merge merge(MatchedText affiliation) {
        var merge = MergeId.of(Affiliations.PREFIX + affiliation.text(), affiliation.of());
        return new Merge(
                merge.token(), merge.names(), Rule.namedInAffiliation, affiliation.records(), affiliation.paperCount());
    }

    /**
     * Undoes a merge for good: the names stay apart when they are claimed to be of one thing again.
     *
     * @throws NoSuchEntity when no record claims such a thing, or it was undone already
     */
    void undo(String token) {
        var merge = MergeId.find(token).filter(this::isInForce).orElseThrow(() -> NoSuchEntity.of("merge", token));
        writer.separate(merge);
    }

    private boolean isInForce(MergeId merge) {
        if (merge.isOfAffiliation()) {
            return graph.listAffiliations(List.of(merge.text())).stream()
                    .anyMatch(affiliation -> merge.institution().equals(affiliation.of()));
        }
        return findCommonId(merge)
                .map(id -> {
                    var reading = new Reading(id);
                    reading.readPapers(merges -> merges.contain(merge));
                    return reading.merges.contain(merge);
                })
                .orElse(false);
    }

    /** The thing that both names are of. */
    private Optional<String> findCommonId(MergeId merge) {
        var known = graph.listNamed(merge.names()).stream().collect(Collectors.toMap(Name::name, Name::id));
        var ids = merge.names().stream()
                .map(name -> known.getOrDefault(name, name))
                .distinct()
                .toList();
        return ids.size() == 1 ? Optional.of(ids.getFirst()) : Optional.empty();
    }

    /** What is read of one thing. */
    private final class Reading {

        private final String id;
        private final List<Name> names;
        private final List<SourceRecord> own;
        private final Merges merges;
        private int papersRead;

        Reading(String id) {
            this.id = id;
            names = graph.listNamesOf(List.of(id));
            own = graph.listRecordsOf(List.of(id)).stream()
                    .map(StoredRecord::record)
                    .sorted(Comparator.comparing(SourceRecord::key))
                    .toList();
            merges = new Merges(id, names, graph.listSeparations());
            own.forEach(merges::add);
        }

        /** Reads papers of an author or institution until they end or enough is known; answers whether they ended. */
        boolean readPapers(Predicate<Merges> enough) {
            var last = "";
            while (!enough.test(merges)) {
                var papers = graph.listPapersOf(id, last, PAPERS_AT_ONCE);
                papers.forEach(
                        paper -> paper.records().forEach(json -> merges.add(RecordCodec.record("paper", json, null))));
                papersRead += papers.size();
                if (papers.size() < PAPERS_AT_ONCE) {
                    return true;
                }
                last = papers.getLast().id();
            }
            return graph.listPapersOf(id, last, 1).isEmpty();
        }
    }
}
