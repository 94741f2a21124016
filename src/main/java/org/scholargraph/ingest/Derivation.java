package org.scholargraph.ingest;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholargraph.ingest.Rows.Change;
import org.scholargraph.ingest.Rows.LastMention;
import org.scholargraph.ingest.Rows.TopicCount;

/**
 * Keeps what is derived in step with the records: descriptions of what they mention, citations, pairs of co-authors,
 * affiliations and every count. Only what a batch touches is counted again, always from the papers, never added to; the
 * counts of topics, which are whole numbers, are the exception.
 */
@Singleton
class Derivation {

    private final IngestRepository graph;
    private final IngestSettings settings;

    Derivation(IngestRepository graph, IngestSettings settings) {
        this.graph = graph;
        this.settings = settings;
    }

    /**
     * A batch of changes under way.
     *
     * @param records the records to store
     * @param replaced those that they replace
     * @param citedBefore papers that the replaced ones cite
     * @param topicsBefore how many of the replaced ones are about each topic
     */
    record Batch(
            List<PaperRecord> records,
            List<PaperRecord> replaced,
            List<String> citedBefore,
            List<TopicCount> topicsBefore) {

        List<String> ids() {
            return records.stream().map(PaperRecord::id).toList();
        }

        Stream<PaperRecord> all() {
            return Stream.concat(records.stream(), replaced.stream());
        }
    }

    /** Notes what the papers that will be replaced take part in, while it can still be seen. */
    Batch begin(List<PaperRecord> records, List<String> replacedIds) {
        if (replacedIds.isEmpty()) {
            return new Batch(records, List.of(), List.of(), List.of());
        }
        var replaced = graph.listRecordTexts(replacedIds).stream()
                .map(RecordCodec::record)
                .toList();
        return new Batch(records, replaced, graph.listCitedPapers(replacedIds), graph.listTopicsOf(replacedIds));
    }

    /** Saves what the records say of authors, institutions, sources and topics. */
    Set<String> describe(Batch batch) {
        return describe(Descriptions.of(batch.records()));
    }

    private Set<String> describe(Descriptions descriptions) {
        graph.describeAuthors(descriptions.authors());
        graph.describeInstitutions(descriptions.institutions());
        graph.describeSources(descriptions.sources());
        var taken = graph.describeTopics(descriptions.topics());
        return new HashSet<>(graph.placeTopics(descriptions.places(taken)));
    }

    /** Counts anew what the batch touches, now that its papers are tied to all that they name. */
    void finish(Batch batch, Set<String> movedTopics) {
        if (!batch.replaced().isEmpty()) {
            movedTopics.addAll(describeAgain(batch));
        }
        var mentioned = Descriptions.of(batch.all().toList());
        deriveAuthors(batch, mentioned.authorIds());
        graph.deriveInstitutions(mentioned.institutionIds());
        graph.deriveSources(mentioned.sourceIds());
        deriveTopics(batch, movedTopics);
        if (!batch.replaced().isEmpty()) {
            graph.forgetMissingPapers(batch.replaced().stream()
                    .flatMap(record -> record.references().stream())
                    .toList());
            forget(Descriptions.of(batch.replaced()));
        }
    }

    /** What only a replaced record described is described by the latest that is left. */
    private Set<String> describeAgain(Batch batch) {
        var gone = Descriptions.of(batch.replaced());
        var mentions = batch.replaced().stream().map(PaperRecord::mention).toList();
        var last = Stream.of(
                        graph.releaseAuthors(gone.authorIds(), mentions),
                        graph.releaseInstitutions(gone.institutionIds(), mentions),
                        graph.releaseSources(gone.sourceIds(), mentions),
                        graph.releaseTopics(gone.topicIds(), mentions))
                .flatMap(Collection::stream)
                .toList();
        var ids = new HashSet<String>();
        last.forEach(mention -> ids.add(mention.id()));
        var records =
                last.stream().map(LastMention::json).flatMap(Stream::ofNullable).distinct();
        return describe(
                Descriptions.of(records.map(RecordCodec::record).toList()).only(ids));
    }

    private void deriveAuthors(Batch batch, Set<String> mentioned) {
        var touched = new HashSet<>(mentioned);
        touched.addAll(graph.listAuthorsOf(recountCitations(batch)));
        var oeuvres = new Oeuvres(graph.listOeuvres(touched));
        graph.deriveAffiliations(oeuvres.affiliations(mentioned), mentioned);
        var pairs = pairs(batch).stream()
                .map(pair -> oeuvres.pair(pair.first(), pair.second()))
                .collect(Collectors.partitioningBy(pair -> pair.paperCount() > 0));
        graph.derivePairs(Objects.requireNonNull(pairs.get(true)));
        if (!batch.replaced().isEmpty()) {
            graph.endPairs(Objects.requireNonNull(pairs.get(false)));
        }
        graph.deriveAuthors(oeuvres.figures());
    }

    /** Papers whose number of citations the batch changed. */
    private List<String> recountCitations(Batch batch) {
        var ids = new HashSet<>(batch.ids());
        ids.addAll(graph.joinAwaitedPapers(batch.ids()));
        ids.addAll(batch.citedBefore());
        ids.addAll(graph.listCitedPapers(batch.ids()));
        return graph.countCitations(ids);
    }

    private record PairKey(String first, String second) implements Comparable<PairKey> {

        @Override
        public int compareTo(PairKey other) {
            int order = first.compareTo(other.first);
            return order != 0 ? order : second.compareTo(other.second);
        }
    }

    /** Pairs of people whom a paper of the batch ties, or tied. */
    private Set<PairKey> pairs(Batch batch) {
        var pairs = new TreeSet<PairKey>();
        batch.all()
                .filter(record -> !record.hyperauthored(settings.mostAuthors()))
                .forEach(record -> {
                    var ids = record.authorIds().stream().sorted().toList();
                    for (int i = 0; i < ids.size(); i++) {
                        for (int j = i + 1; j < ids.size(); j++) {
                            pairs.add(new PairKey(ids.get(i), ids.get(j)));
                        }
                    }
                });
        return pairs;
    }

    private void deriveTopics(Batch batch, Set<String> moved) {
        var changes = new HashMap<String, Long>();
        batch.topicsBefore().forEach(count -> changes.merge(count.id(), -count.paperCount(), Long::sum));
        graph.listTopicsOf(batch.ids()).forEach(count -> changes.merge(count.id(), count.paperCount(), Long::sum));
        graph.addToTopics(changes.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .map(change -> new Change(change.getKey(), change.getValue()))
                .toList());
        if (!moved.isEmpty()) {
            graph.recountTopics(moved);
        }
    }

    /** What no record mentions any more goes; a topic may leave the one above it without any. */
    private void forget(Descriptions gone) {
        graph.forgetAuthors(gone.authorIds());
        graph.forgetInstitutions(gone.institutionIds());
        graph.forgetSources(gone.sourceIds());
        long forgotten;
        do {
            forgotten = graph.forgetTopics(gone.topicIds());
        } while (forgotten > 0);
    }
}
