package org.scholargraph.ingest;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.GraphWriter.Outcome;
import org.scholargraph.ingest.Rows.CalledInstitution;
import org.scholargraph.ingest.Rows.Known;

/**
 * Makes the input of Neo4j's bulk importer of all records of an import, for a store that is empty. First the records are
 * put by in a file while their names are noted; when all are there it is clear which of them are of one thing, and a
 * second pass composes the papers and writes the files. The graph is that of {@link GraphWriter} to the last property.
 *
 * <p>In memory are the names of everything, what the latest mention says of each author, institution, source and topic, every
 * affiliation that matters, and 4 to 16 bytes for each authorship, reference and topic of a paper: some 2 KB a paper of the ACL Anthology. Titles,
 * abstracts and all else that is long pass through.
 */
final class BulkPreparation implements AutoCloseable {

    private final BulkFiles files;
    private final IngestSettings settings;
    private final Spool spool;
    private final Things things;

    /** The latest version of each record, by its key. */
    private final Object2IntOpenHashMap<String> latest = new Object2IntOpenHashMap<>();

    private final List<Known> known = new ArrayList<>();
    private final List<String> ids = new ArrayList<>();
    private final BitSet papers = new BitSet();
    private final BitSet replaced = new BitSet();
    private final Object2IntOpenHashMap<String> referenceNames = new Object2IntOpenHashMap<>();
    private final List<String> referenceNamesInOrder = new ArrayList<>();
    private final IntArrayList references = new IntArrayList();
    private final IntArrayList referencesFrom = new IntArrayList();

    /** How institutions are called in records of their own, by the numbers of these. */
    private final Map<Integer, CalledInstitution> called = new LinkedHashMap<>();

    /** @param folder where the files go */
    BulkPreparation(Path folder, IngestSettings settings) {
        this.files = new BulkFiles(folder);
        this.settings = settings;
        this.things = new Things(Set.of());
        this.spool = new Spool(folder.resolve("records.spool"));
        latest.defaultReturnValue(-1);
        referenceNames.defaultReturnValue(-1);
    }

    /** Takes in records; the answer says how many were new, or newer than one before them. */
    Outcome add(List<SourceRecord> records) {
        int stored = 0;
        var candidates = records.parallelStream()
                .map(record -> Candidate.of(record, settings.mostAuthors()))
                .toList();
        for (var candidate : candidates) {
            var record = candidate.record();
            var former = latest.getInt(record.key());
            if (candidate.replaces(former < 0 ? null : known.get(former))) {
                add(candidate, former);
                stored++;
            }
        }
        return new Outcome(stored, records.size() - stored, false);
    }

    /** Takes in records that could not be taken, to be kept with their import. */
    void reject(List<Rejection> rejections, String importId) {
        for (var rejection : rejections) {
            var row = new HashMap<String, @Nullable Object>();
            row.put("importId", importId);
            row.put("number", rejection.number());
            row.put("file", rejection.file());
            row.put("line", rejection.line());
            row.put("id", rejection.id());
            row.put("reason", rejection.reason());
            row.put("record", rejection.record());
            files.rejections.node(row);
        }
    }

    private void add(Candidate candidate, int former) {
        var record = candidate.record();
        var number = spool.size();
        if (former >= 0) {
            replaced.set(former);
        }
        latest.put(record.key(), number);
        known.add(candidate.known());
        ids.add(record.id());
        spool.add(candidate);
        things.add(record);
        referencesFrom.add(references.size());
        if (record instanceof EntityRecord entity && entity.kind() == EntityKind.INSTITUTION) {
            called.remove(former);
            called.put(number, CalledInstitution.of(entity));
        }
        if (record instanceof PaperRecord paper) {
            papers.set(number);
            paper.references().forEach(name -> references.add(referenceName(name)));
        }
    }

    private int referenceName(String name) {
        var number = referenceNames.getInt(name);
        if (number < 0) {
            number = referenceNamesInOrder.size();
            referenceNames.put(name, number);
            referenceNamesInOrder.add(name);
        }
        return number;
    }

    /**
     * Writes all files; no record comes after this.
     *
     * @param sample whether it is the bundled sample
     */
    BulkFiles finish(boolean sample) {
        spool.finish();
        known.clear();
        latest.clear();
        referencesFrom.add(references.size());
        try (files) {
            files.graphStates.node(
                    "graph", Map.of("version", 1, "storeId", UUID.randomUUID().toString(), "sampleOnly", sample));
            new Composition(replaced.isEmpty() ? things : thingsOfTheLatest()).write();
            files.finish();
        }
        return files;
    }

    /** A version that was replaced claims nothing: what the others claim is counted again. */
    private Things thingsOfTheLatest() {
        var again = new Things(Set.of());
        spool.forEach(this::isLatest, (entry, record, number) -> again.add(record));
        return again;
    }

    private boolean isLatest(int number) {
        return !replaced.get(number);
    }

    @Override
    public void close() {
        spool.close();
        files.close();
    }

    /** The second pass. */
    private final class Composition {

        private final Map<String, String> aliases;
        private final BulkAffiliations affiliations;
        private final Composer composer;
        private final BulkWriter writer;
        private final Object2IntOpenHashMap<String> paperNumbers = new Object2IntOpenHashMap<>();
        private final List<String> paperIds = new ArrayList<>();

        /** Records of things that have several, in the order in which they came. */
        private final Map<String, IntArrayList> several = new HashMap<>();

        Composition(Things things) {
            aliases = things.aliases();
            affiliations = new BulkAffiliations(files, called.values(), this::idOf);
            composer = new Composer(this::idOf, affiliations::institution);
            paperNumbers.defaultReturnValue(-1);
            numberThings();
            writer = new BulkWriter(files, affiliations, settings, paperIds, this::paperNumber, countCitations());
            aliases.forEach((name, id) -> {
                var row = new HashMap<String, @Nullable Object>();
                row.put("of", id);
                row.put("used", things.isId(name));
                files.aliases.node(name, row);
            });
        }

        private String idOf(String name) {
            return aliases.getOrDefault(name, name);
        }

        private int paperNumber(String id) {
            return paperNumbers.getInt(id);
        }

        private void numberThings() {
            var first = new Object2IntOpenHashMap<String>();
            first.defaultReturnValue(-1);
            for (int number = 0; number < spool.size(); number++) {
                if (isLatest(number)) {
                    var id = idOf(ids.get(number));
                    var before = first.getInt(id);
                    if (before >= 0) {
                        several.computeIfAbsent(id, any -> IntArrayList.of(before))
                                .add(number);
                    } else {
                        first.put(id, number);
                    }
                    if (papers.get(number) && !paperNumbers.containsKey(id)) {
                        paperNumbers.put(id, paperIds.size());
                        paperIds.add(id);
                    }
                }
            }
        }

        /** How often each paper is cited, and how many it cites. */
        private int[][] countCitations() {
            var counts = new int[2][paperIds.size()];
            var cited = new IntOpenHashSet();
            for (int number = papers.nextSetBit(0); number >= 0; number = papers.nextSetBit(number + 1)) {
                var id = idOf(ids.get(number));
                var all = several.get(id);
                if (isLatest(number) && (all == null || firstPaper(all) == number)) {
                    cited.clear();
                    var own = paperNumbers.getInt(id);
                    for (int record : all == null ? IntArrayList.of(number) : all) {
                        addCited(record, own, cited);
                    }
                    counts[1][own] = cited.size();
                    cited.forEach(paper -> counts[0][paper]++);
                }
            }
            return counts;
        }

        private void addCited(int record, int own, IntOpenHashSet cited) {
            for (int i = referencesFrom.getInt(record); i < referencesFrom.getInt(record + 1); i++) {
                var paper = paperNumbers.getInt(idOf(referenceNamesInOrder.get(references.getInt(i))));
                if (paper >= 0 && paper != own) {
                    cited.add(paper);
                }
            }
        }

        private int firstPaper(IntArrayList records) {
            return records.intStream().filter(papers::get).findFirst().orElse(-1);
        }

        void write() {
            var entities = new LinkedHashMap<String, List<EntityRecord>>();
            spool.forEach(BulkPreparation.this::isLatest, (entry, record, number) -> {
                var id = idOf(ids.get(number));
                var all = several.get(id);
                if (record instanceof EntityRecord entity) {
                    entities.computeIfAbsent(id, any -> new ArrayList<>()).add(entity);
                }
                var isShared =
                        all != null && all.intStream().filter(papers::get).count() > 1;
                writer.record(record, id, entry, isShared && papers.get(number));
                if (record instanceof PaperRecord paper) {
                    if (!isShared) {
                        writer.paper(composer.paper(id, List.of(paper)));
                        return;
                    }
                    Claim.namesOfOthers(paper).stream()
                            .filter(aliases::containsKey)
                            .forEach(name -> files.claims.tie(record.key(), name, Map.of()));
                    if (firstPaper(Objects.requireNonNull(all)) == number) {
                        writer.paper(composer.paper(id, paperRecords(all)));
                    }
                }
            });
            entities.forEach((id, records) -> writer.entity(composer.entity(id, records)));
            writer.finish();
            affiliations.finish();
        }

        private List<PaperRecord> paperRecords(IntArrayList all) {
            return all.intStream()
                    .filter(papers::get)
                    .mapToObj(number -> (PaperRecord) spool.get(number).record())
                    .toList();
        }
    }
}
