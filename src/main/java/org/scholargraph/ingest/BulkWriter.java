package org.scholargraph.ingest;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.EntityRecord.Tie;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.Rows.Description;

/** Writes composed papers to the files of a bulk load, then all that is counted and derived from them. */
final class BulkWriter {

    private final BulkFiles files;
    private final BulkAffiliations affiliations;
    private final IngestSettings settings;
    private final List<String> paperIds;
    private final ToIntFunction<String> paperNumber;
    private final int[] citationCounts;
    private final int[] referenceCounts;
    private final BulkOeuvres oeuvres;
    private final Mentions authors = new Mentions();
    private final Mentions institutions = new Mentions();
    private final Mentions sources = new Mentions();
    private final Mentions topics = new Mentions();
    private final Map<String, EntityRecord> own = new LinkedHashMap<>();
    private final Map<String, Integer> institutionPapers = new HashMap<>();
    private final Map<String, Integer> sourcePapers = new HashMap<>();
    private final Map<String, @Nullable String> above = new HashMap<>();
    private final Set<String> missing = new HashSet<>();
    private final Set<String> missingInstitutions = new HashSet<>();
    private final IntArrayList topicsOfPapers = new IntArrayList();
    private final IntArrayList topicsFrom = new IntArrayList();

    /** @param counts how often each paper is cited, and how many papers it cites */
    BulkWriter(
            BulkFiles files,
            BulkAffiliations affiliations,
            IngestSettings settings,
            List<String> paperIds,
            ToIntFunction<String> paperNumber,
            int[][] counts) {
        this.files = files;
        this.affiliations = affiliations;
        this.settings = settings;
        this.paperIds = paperIds;
        this.paperNumber = paperNumber;
        this.citationCounts = counts[0];
        this.referenceCounts = counts[1];
        this.oeuvres = new BulkOeuvres(paperIds, citationCounts);
    }

    /** What is known of things of one kind by the mention that counts most. */
    private static final class Mentions {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<Description> descriptions = new ArrayList<>();

        /** Whether this mention counts more than all before it. */
        boolean keep(Description description) {
            var number = numbers.putIfAbsent(description.id(), descriptions.size());
            if (number == null) {
                descriptions.add(description);
                return true;
            }
            if (descriptions.get(number).describedBy().compareTo(description.describedBy()) >= 0) {
                return false;
            }
            descriptions.set(number, description);
            return true;
        }

        int number(String id) {
            return Objects.requireNonNull(numbers.get(id));
        }
    }

    /** Writes a record as it came. */
    void record(SourceRecord record, String of, Spool.Entry entry, boolean shared) {
        var row = new HashMap<String, @Nullable Object>();
        row.put("of", of);
        row.put("kind", entry.kind());
        row.put("digest", entry.digest());
        row.put("updatedAt", record.updatedAt());
        row.put("json", entry.json());
        row.put("shared", shared ? true : null);
        row.put("abstract", shared ? entry.abstractText() : null);
        files.records.node(record.key(), row);
    }

    /** Writes a paper and what it is tied to. */
    void paper(PaperRecord paper) {
        var number = paperNumber.applyAsInt(paper.id());
        var row = PaperProperties.of(paper, settings.mostAuthors());
        row.put("citationCount", citationCounts[number]);
        row.put("referenceCount", referenceCounts[number]);
        files.papers.node(paper.id(), row);
        describe(Descriptions.of(List.of(paper)));
        oeuvres.begin(number, paper, settings.mostAuthors());
        paper.authorships().forEach(authorship -> authorship(paper, authorship));
        paper.institutions().forEach(place -> {
            files.writtenAt.tie(paper.id(), place.id(), Map.of());
            institutionPapers.merge(place.id(), 1, Integer::sum);
        });
        for (var venue : paper.venues()) {
            var position = paper.venues().indexOf(venue) + 1;
            files.publishedIn.tie(paper.id(), venue.id(), Map.of("position", position));
            sourcePapers.merge(venue.id(), 1, Integer::sum);
        }
        topicsFrom.add(topicsOfPapers.size());
        paper.topics().forEach(topic -> {
            files.about.tie(
                    paper.id(), topic.id(), Links.about(paper.id(), topic).properties());
            topicsOfPapers.add(topics.number(topic.id()));
        });
        paper.presentations().forEach(showing -> {
            var properties = Links.presentation(paper.id(), showing).properties();
            files.presentedAs.tie(paper.id(), files.presentations.node(properties), Map.of());
        });
        affiliations.write(paper);
        paper.references().forEach(reference -> reference(paper.id(), reference));
    }

    private void authorship(PaperRecord paper, Authorship authorship) {
        var properties = Links.properties(authorship);
        var author = authorship.author();
        if (author == null) {
            files.lists.tie(paper.id(), files.bylines.node(properties), Map.of());
        } else {
            files.authored.tie(author.id(), paper.id(), properties);
            oeuvres.add(authors.number(author.id()), author, authorship);
        }
    }

    private void reference(String paperId, String reference) {
        if (paperNumber.applyAsInt(reference) >= 0) {
            files.cites.tie(paperId, reference, Map.of());
            return;
        }
        if (missing.add(reference)) {
            files.missingPapers.node(reference, Map.of());
        }
        files.awaits.tie(paperId, reference, Map.of());
    }

    private void describe(Descriptions descriptions) {
        descriptions.authors().forEach(authors::keep);
        descriptions.institutions().forEach(institutions::keep);
        descriptions.sources().forEach(sources::keep);
        var taken = descriptions.topics().stream()
                .filter(topics::keep)
                .map(Description::id)
                .toList();
        descriptions.places(taken).forEach(place -> above.put(place.id(), place.above()));
    }

    /** Takes in what a record of its own says of a thing; all papers are written. */
    void entity(EntityRecord entity) {
        own.put(entity.id(), entity);
        var description = new Description(entity.id(), Entities.OWN, Entities.properties(entity));
        switch (entity.kind()) {
            case AUTHOR -> authors.keep(description);
            case INSTITUTION -> institutions.keep(description);
            case SOURCE -> sources.keep(description);
            case TOPIC -> {
                topics.keep(description);
                above.put(entity.id(), Entities.above(entity));
                describe(Descriptions.of(List.of(), List.of(entity)));
            }
            case PAPER -> throw new IllegalArgumentException("a paper describes itself");
        }
    }

    /** Writes what follows from all papers. */
    void finish() {
        topicsFrom.add(topicsOfPapers.size());
        var institutionAuthors = oeuvres.write(files, authors.descriptions);
        for (var place : institutions.descriptions) {
            var row = row(place);
            row.put("paperCount", institutionPapers.getOrDefault(place.id(), 0));
            row.put("authorCount", institutionAuthors.getOrDefault(place.id(), 0));
            files.institutions.node(place.id(), row);
        }
        for (var source : sources.descriptions) {
            var row = row(source);
            row.put("paperCount", sourcePapers.getOrDefault(source.id(), 0));
            files.sources.node(source.id(), row);
        }
        writeTopics();
        tieInstitutions();
    }

    /** What a description puts on its node. */
    static Map<String, @Nullable Object> row(Description description) {
        var row = new HashMap<>(description.properties());
        row.put("describedBy", description.describedBy());
        return row;
    }

    private void writeTopics() {
        var counts = countPapersOfTopics();
        for (var topic : topics.descriptions) {
            var row = row(topic);
            row.put("paperCount", counts[topics.number(topic.id())]);
            files.topics.node(topic.id(), row);
            var next = above.get(topic.id());
            if (next != null && topics.numbers.containsKey(next)) {
                files.topicPartOf.tie(topic.id(), next, Map.of());
            }
        }
    }

    /** A paper counts once for each topic that it is about, directly or by way of what that is part of. */
    private int[] countPapersOfTopics() {
        var counts = new int[topics.descriptions.size()];
        var seen = new HashSet<String>();
        for (int paper = 0; paper + 1 < topicsFrom.size(); paper++) {
            seen.clear();
            for (int i = topicsFrom.getInt(paper); i < topicsFrom.getInt(paper + 1); i++) {
                var at = topics.descriptions.get(topicsOfPapers.getInt(i)).id();
                while (at != null && topics.numbers.containsKey(at) && seen.add(at)) {
                    counts[topics.number(at)]++;
                    at = above.get(at);
                }
            }
        }
        return counts;
    }

    /** A tie in the graph. */
    private record Ends(String type, String from, String to) {}

    private void tieInstitutions() {
        var statedBy = new LinkedHashMap<Ends, Set<String>>();
        own.values().stream()
                .filter(entity -> entity.kind() == EntityKind.INSTITUTION)
                .forEach(place -> place.ties().forEach(tie -> {
                    if (institutions.numbers.containsKey(tie.id())) {
                        var ends = tie.inverse()
                                ? new Ends(tie.type(), tie.id(), place.id())
                                : new Ends(tie.type(), place.id(), tie.id());
                        statedBy.computeIfAbsent(ends, any -> new HashSet<>()).add(place.id());
                    } else {
                        await(place.id(), tie);
                    }
                }));
        statedBy.forEach((ends, stating) -> Objects.requireNonNull(files.institutionTies.get(ends.type()))
                .tie(ends.from(), ends.to(), Map.of("statedBy", stated(ends, stating))));
    }

    private static List<String> stated(Ends ends, Set<String> by) {
        return Stream.of(ends.from(), ends.to()).filter(by::contains).toList();
    }

    private void await(String id, Tie tie) {
        if (missingInstitutions.add(tie.id())) {
            files.missingInstitutions.node(tie.id(), Map.of());
        }
        files.institutionAwaits.tie(id, tie.id(), Map.of("type", tie.type(), "inverse", tie.inverse()));
    }
}
