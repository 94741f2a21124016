package org.scholargraph.ingest;

import static org.scholargraph.ingest.Asking.about;
import static org.scholargraph.ingest.Asking.toWrite;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.Rows.Affiliation;
import org.scholargraph.ingest.Rows.Change;
import org.scholargraph.ingest.Rows.Described;
import org.scholargraph.ingest.Rows.Description;
import org.scholargraph.ingest.Rows.LastMention;
import org.scholargraph.ingest.Rows.Name;
import org.scholargraph.ingest.Rows.Pair;
import org.scholargraph.ingest.Rows.Pairs;
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
            return ids(any -> true);
        }

        List<String> ids(Predicate<PaperRecord> which) {
            return papers().stream().filter(which).map(PaperRecord::id).toList();
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
        toWrite(Described.of(descriptions.authors()), graph::describeAuthors);
        toWrite(Described.of(descriptions.institutions()), graph::describeInstitutions);
        toWrite(Described.of(descriptions.sources()), graph::describeSources);
        var taken = about(Described.of(descriptions.topics()), graph::describeTopics);
        return new HashSet<>(about(descriptions.places(taken), graph::placeTopics));
    }

    /** Counts anew what the batch touches, now that its papers are tied to all that they name. */
    void finish(Batch batch, Set<String> movedTopics) {
        if (!batch.replacesNothing()) {
            movedTopics.addAll(describeAgain(batch));
            forget(batch, Descriptions.of(batch.replaced()));
        }
        var mentioned = Descriptions.of(batch.all().toList());
        deriveAuthors(batch, with(mentioned.authorIds(), EntityKind.AUTHOR, batch));
        toWrite(with(mentioned.institutionIds(), EntityKind.INSTITUTION, batch), graph::deriveInstitutions);
        toWrite(with(mentioned.sourceIds(), EntityKind.SOURCE, batch), graph::deriveSources);
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
            Consumer<List<Described>> describe) {
        var blank = Entities.bereft(kind, change);
        if (blank.isEmpty()) {
            return List.of();
        }
        var last = release.apply(blank.stream().map(Description::id).toList(), List.of(Entities.OWN));
        describe.accept(Described.of(blank));
        return last;
    }

    private void deriveAuthors(Batch batch, Set<String> mentioned) {
        var touched = new HashSet<>(mentioned);
        touched.addAll(about(recountCitations(batch), graph::listAuthorsOf));
        var oeuvres = new Oeuvres(about(touched, graph::listOeuvres));
        deriveAffiliations(batch, oeuvres.affiliations(mentioned), mentioned);
        derivePairs(batch, oeuvres);
        toWrite(oeuvres.figures(), graph::deriveAuthors);
    }

    /** Only who has affiliations can win one, and nobody loses any where nothing is replaced. */
    private void deriveAffiliations(Batch batch, List<Affiliation> affiliations, Set<String> mentioned) {
        var moved = batch.replacesNothing()
                ? affiliations.stream().map(Affiliation::authorId).collect(Collectors.toSet())
                : mentioned;
        toWrite(moved, ids -> graph.deriveAffiliations(affiliations, ids));
    }

    /** Papers whose number of citations the batch changed; new papers that neither cite nor are cited have none. */
    private List<String> recountCitations(Batch batch) {
        var ids = new HashSet<>(batch.citedBefore());
        ids.addAll(joinAwaited(batch));
        ids.addAll(about(batch.ids(paper -> !paper.references().isEmpty()), graph::listCitedPapers));
        if (!ids.isEmpty() || !batch.replaced().isEmpty()) {
            ids.addAll(batch.ids());
        }
        return about(ids, graph::countCitations);
    }

    /** Few names are awaited, and to ask which ones is much cheaper than to try to join them all. */
    private List<String> joinAwaited(Batch batch) {
        var names = batch.change().namesOf(Set.copyOf(batch.ids()));
        var awaited = Set.copyOf(about(names.stream().map(Name::name).toList(), graph::listAwaitedPapers));
        return about(
                names.stream().filter(name -> awaited.contains(name.name())).toList(), graph::joinAwaitedPapers);
    }

    private record PairKey(String first, String second) {}

    /** A pair that only papers of this batch tie, and no replaced one did, was not there before. */
    private void derivePairs(Batch batch, Oeuvres oeuvres) {
        var tied = pairs(batch.papers());
        var untied = pairs(batch.replaced());
        var created = new ArrayList<Pair>();
        var changed = new ArrayList<Pair>();
        tied.forEach((key, papers) -> {
            var pair = oeuvres.pair(key.first(), key.second());
            var isNew = pair.paperCount() == papers && !untied.containsKey(key);
            (isNew ? created : changed).add(pair);
        });
        var ended = new ArrayList<Pair>();
        untied.keySet().stream().filter(key -> !tied.containsKey(key)).forEach(key -> {
            var pair = oeuvres.pair(key.first(), key.second());
            (pair.paperCount() > 0 ? changed : ended).add(pair);
        });
        toWrite(Pairs.of(created), graph::createPairs);
        toWrite(Pairs.of(changed), graph::derivePairs);
        toWrite(ended, graph::endPairs);
    }

    /** Pairs of people whom these papers tie, each with how many of them do. */
    private Map<PairKey, Integer> pairs(List<PaperRecord> papers) {
        var pairs = new HashMap<PairKey, Integer>();
        papers.stream()
                .filter(record -> !record.hyperauthored(settings.mostAuthors()))
                .forEach(record -> {
                    var ids = record.authorIds().stream().sorted().toList();
                    for (int i = 0; i < ids.size(); i++) {
                        for (int j = i + 1; j < ids.size(); j++) {
                            pairs.merge(new PairKey(ids.get(i), ids.get(j)), 1, Integer::sum);
                        }
                    }
                });
        return pairs;
    }

    private void deriveTopics(Batch batch, Set<String> moved) {
        var changes = new HashMap<String, Long>();
        batch.topicsBefore().forEach(count -> changes.merge(count.id(), -count.paperCount(), Long::sum));
        about(batch.ids(paper -> !paper.topics().isEmpty()), graph::listTopicsOf)
                .forEach(count -> changes.merge(count.id(), count.paperCount(), Long::sum));
        toWrite(
                changes.entrySet().stream()
                        .filter(change -> change.getValue() != 0)
                        .map(change -> new Change(change.getKey(), change.getValue()))
                        .toList(),
                graph::addToTopics);
        toWrite(moved, graph::recountTopics);
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
