package org.scholargraph.ingest;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.Rows.Change;
import org.scholargraph.ingest.Rows.Description;
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
    private final Identity identity;
    private final IngestSettings settings;

    Derivation(IngestRepository graph, Identity identity, IngestSettings settings) {
        this.graph = graph;
        this.identity = identity;
        this.settings = settings;
    }

    /**
     * A batch of changes under way.
     *
     * @param change what becomes of papers and other things
     * @param citedBefore papers that the replaced ones cite
     * @param topicsBefore how many of the replaced ones are about each topic
     */
    record Batch(GraphChange change, List<String> citedBefore, List<TopicCount> topicsBefore) {

        List<PaperRecord> papers() {
            return change.papersAfter();
        }

        List<PaperRecord> replaced() {
            return change.papersBefore();
        }

        List<String> ids() {
            return papers().stream().map(PaperRecord::id).toList();
        }

        Stream<PaperRecord> all() {
            return Stream.concat(papers().stream(), replaced().stream());
        }

        boolean replacesNothing() {
            return replaced().isEmpty() && change.entitiesBefore().isEmpty();
        }
    }

    /** Notes what the papers that will be replaced take part in, while it can still be seen. */
    Batch begin(GraphChange change) {
        var ids = change.papersBefore().stream().map(PaperRecord::id).toList();
        return ids.isEmpty()
                ? new Batch(change, List.of(), List.of())
                : new Batch(change, graph.listCitedPapers(ids), graph.listTopicsOf(ids));
    }

    /** Saves what the records say of authors, institutions, sources and topics. */
    Set<String> describe(Batch batch) {
        return describe(
                Descriptions.of(batch.papers(), batch.change().entitiesAfter().values()));
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
        if (!batch.replacesNothing()) {
            movedTopics.addAll(describeAgain(batch));
            forget(batch, Descriptions.of(batch.replaced()));
        }
        var mentioned = Descriptions.of(batch.all().toList());
        deriveAuthors(batch, with(mentioned.authorIds(), EntityKind.AUTHOR, batch));
        graph.deriveInstitutions(with(mentioned.institutionIds(), EntityKind.INSTITUTION, batch));
        graph.deriveSources(with(mentioned.sourceIds(), EntityKind.SOURCE, batch));
        deriveTopics(batch, movedTopics);
        if (!batch.replacesNothing()) {
            graph.forgetMissingPapers(batch.replaced().stream()
                    .flatMap(record -> record.references().stream())
                    .toList());
        }
    }

    private static Set<String> with(Set<String> mentioned, EntityKind kind, Batch batch) {
        var ids = new HashSet<>(mentioned);
        ids.addAll(Entities.ids(kind, batch.change()));
        return ids;
    }

    /** What only a replaced record described is described by the latest that is left. */
    private Set<String> describeAgain(Batch batch) {
        var gone = Descriptions.of(batch.replaced());
        var change = batch.change();
        var mentions = batch.replaced().stream().map(PaperRecord::mention).toList();
        var last = new ArrayList<LastMention>();
        last.addAll(graph.releaseAuthors(gone.authorIds(), mentions));
        last.addAll(graph.releaseInstitutions(gone.institutionIds(), mentions));
        last.addAll(graph.releaseSources(gone.sourceIds(), mentions));
        last.addAll(graph.releaseTopics(gone.topicIds(), mentions));
        last.addAll(bereft(EntityKind.AUTHOR, change, graph::releaseAuthors, graph::describeAuthors));
        last.addAll(bereft(EntityKind.INSTITUTION, change, graph::releaseInstitutions, graph::describeInstitutions));
        last.addAll(bereft(EntityKind.SOURCE, change, graph::releaseSources, graph::describeSources));
        last.addAll(bereft(EntityKind.TOPIC, change, graph::releaseTopics, graph::describeTopics));
        if (last.isEmpty()) {
            return Set.of();
        }
        var ids = last.stream().map(LastMention::id).collect(Collectors.toSet());
        var papers = last.stream()
                .map(LastMention::paperId)
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        return describe(Descriptions.of(identity.listPapers(papers)).only(ids));
    }

    /** What has lost the record of its own is blank, until a paper describes it. */
    private static List<LastMention> bereft(
            EntityKind kind,
            GraphChange change,
            BiFunction<Collection<String>, Collection<String>, List<LastMention>> release,
            Consumer<List<Description>> describe) {
        var blank = Entities.bereft(kind, change);
        if (blank.isEmpty()) {
            return List.of();
        }
        var last = release.apply(blank.stream().map(Description::id).toList(), List.of(Entities.OWN));
        describe.accept(blank);
        return last;
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
        ids.addAll(graph.joinAwaitedPapers(batch.change().namesOf(Set.copyOf(batch.ids()))));
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
    private void forget(Batch batch, Descriptions gone) {
        graph.forgetAuthors(with(gone.authorIds(), EntityKind.AUTHOR, batch));
        graph.forgetInstitutions(with(gone.institutionIds(), EntityKind.INSTITUTION, batch));
        graph.forgetSources(with(gone.sourceIds(), EntityKind.SOURCE, batch));
        var topics = with(gone.topicIds(), EntityKind.TOPIC, batch);
        long forgotten;
        do {
            forgotten = graph.forgetTopics(topics);
        } while (forgotten > 0);
    }
}
