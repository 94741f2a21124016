package org.scholargraph.ingest;

import it.unimi.dsi.fastutil.ints.Int2ObjectOpenHashMap;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntArrays;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.Rows.Description;
import org.scholargraph.ingest.Rows.Oeuvre;
import org.scholargraph.ingest.Rows.OwnPaper;

/**
 * Who has written what, in arrays of numbers, and what {@link Oeuvres} makes of it: figures of authors, affiliations,
 * pairs of co-authors. An author at a time, with their papers in the order of ids, so that sums of fractions are the same
 * as those of a store in use.
 */
final class BulkOeuvres {

    private static final int NO_YEAR = Integer.MIN_VALUE;

    private final List<String> paperIds;
    private final int[] citationCounts;
    private final int[] years;
    private final int[] authorCounts;
    private final int[] authorshipsFrom;
    private final int[] authorshipsUntil;
    private final BitSet hyperauthored = new BitSet();

    private final IntArrayList authors = new IntArrayList();
    private final IntArrayList papers = new IntArrayList();
    private final IntArrayList names = new IntArrayList();
    private final Object2IntOpenHashMap<String> nameNumbers = new Object2IntOpenHashMap<>();
    private final List<String> namesInOrder = new ArrayList<>();
    private final Map<Integer, List<String>> institutions = new HashMap<>();
    private final Map<Integer, List<String>> otherNames = new HashMap<>();
    private int current;

    BulkOeuvres(List<String> paperIds, int[] citationCounts) {
        this.paperIds = paperIds;
        this.citationCounts = citationCounts;
        this.years = new int[paperIds.size()];
        this.authorCounts = new int[paperIds.size()];
        this.authorshipsFrom = new int[paperIds.size()];
        this.authorshipsUntil = new int[paperIds.size()];
        nameNumbers.defaultReturnValue(-1);
    }

    /** A paper whose authorships follow. */
    void begin(int number, PaperRecord paper, int mostAuthors) {
        current = number;
        years[number] = paper.year() == null ? NO_YEAR : paper.year();
        authorCounts[number] = paper.authorCount();
        hyperauthored.set(number, paper.hyperauthored(mostAuthors));
        authorshipsFrom[number] = authors.size();
        authorshipsUntil[number] = authors.size();
    }

    /** An authorship of the paper that was begun. */
    void add(int number, Person author, Authorship authorship) {
        if (!authorship.institutions().isEmpty()) {
            institutions.put(authors.size(), authorship.institutionIds());
        }
        if (!author.otherNames().isEmpty()) {
            otherNames.put(authors.size(), author.otherNames());
        }
        authors.add(number);
        papers.add(current);
        names.add(nameNumber(authorship.name()));
        authorshipsUntil[current] = authors.size();
    }

    private int nameNumber(String name) {
        var number = nameNumbers.getInt(name);
        if (number < 0) {
            number = namesInOrder.size();
            nameNumbers.put(name, number);
            namesInOrder.add(name);
        }
        return number;
    }

    /** Writes all authors with their ties; the answer is how many are affiliated with each institution. */
    Map<String, Integer> write(BulkFiles files, List<Description> described) {
        var affiliated = new HashMap<String, Integer>();
        var byAuthor = authorshipsByAuthor(described.size());
        var ranks = ranks(described.stream().map(Description::id).toList());
        for (int author = 0; author < described.size(); author++) {
            var description = described.get(author);
            var oeuvre = oeuvre(description, byAuthor[author]);
            var coauthors = coauthors(author, byAuthor[author]);
            writePairs(files, described, author, coauthors, ranks);
            var row = BulkWriter.row(description);
            row.putAll(Oeuvres.figures(oeuvre).properties());
            row.put("coauthorCount", coauthors.size());
            files.authors.node(description.id(), row);
            Oeuvres.affiliations(oeuvre).forEach(affiliation -> {
                var properties = new HashMap<String, @Nullable Object>();
                properties.put("firstYear", affiliation.firstYear());
                properties.put("lastYear", affiliation.lastYear());
                properties.put("paperCount", affiliation.paperCount());
                files.affiliatedWith.tie(description.id(), affiliation.institutionId(), properties);
                affiliated.merge(affiliation.institutionId(), 1, Integer::sum);
            });
        }
        return affiliated;
    }

    /** The authorships of each author, papers in the order of their ids. */
    private int[][] authorshipsByAuthor(int authorCount) {
        var counts = new int[authorCount];
        authors.forEach(author -> counts[author]++);
        var byAuthor = new int[authorCount][];
        Arrays.setAll(byAuthor, author -> new int[counts[author]]);
        var ranks = ranks(paperIds);
        for (int i = authors.size() - 1; i >= 0; i--) {
            var author = authors.getInt(i);
            byAuthor[author][--counts[author]] = i;
        }
        for (var authorships : byAuthor) {
            IntArrays.quickSort(
                    authorships,
                    (one, other) -> Integer.compare(ranks[papers.getInt(one)], ranks[papers.getInt(other)]));
        }
        return byAuthor;
    }

    private static int[] ranks(List<String> ids) {
        var order = IntStream.range(0, ids.size()).toArray();
        IntArrays.mergeSort(order, (one, other) -> ids.get(one).compareTo(ids.get(other)));
        var ranks = new int[order.length];
        for (int rank = 0; rank < order.length; rank++) {
            ranks[order[rank]] = rank;
        }
        return ranks;
    }

    @SuppressWarnings("unchecked")
    private Oeuvre oeuvre(Description author, int[] authorships) {
        var own = Arrays.stream(authorships).mapToObj(this::ownPaper).toList();
        return new Oeuvre(
                author.id(),
                String.valueOf(author.properties().get("name")),
                (List<String>) author.properties().get("otherNames"),
                own);
    }

    private OwnPaper ownPaper(int authorship) {
        var paper = papers.getInt(authorship);
        return new OwnPaper(
                paperIds.get(paper),
                years[paper] == NO_YEAR ? null : years[paper],
                authorCounts[paper],
                citationCounts[paper],
                hyperauthored.get(paper),
                namesInOrder.get(names.getInt(authorship)),
                otherNames.get(authorship),
                institutions.getOrDefault(authorship, List.of()));
    }

    /** What ties an author to another. */
    private static final class Pair {

        private int paperCount;
        private double weight;
        private int firstYear = NO_YEAR;
        private int lastYear = NO_YEAR;

        void add(int authorCount, int year) {
            paperCount++;
            weight += 1d / (authorCount - 1);
            if (year != NO_YEAR) {
                firstYear = firstYear == NO_YEAR ? year : Math.min(firstYear, year);
                lastYear = lastYear == NO_YEAR ? year : Math.max(lastYear, year);
            }
        }

        Map<String, @Nullable Object> properties() {
            var properties = new HashMap<String, @Nullable Object>();
            properties.put("paperCount", paperCount);
            properties.put("weight", weight);
            properties.put("firstYear", firstYear == NO_YEAR ? null : firstYear);
            properties.put("lastYear", lastYear == NO_YEAR ? null : lastYear);
            return properties;
        }
    }

    private Int2ObjectOpenHashMap<Pair> coauthors(int author, int[] authorships) {
        var pairs = new Int2ObjectOpenHashMap<Pair>();
        for (int authorship : authorships) {
            var paper = papers.getInt(authorship);
            if (!hyperauthored.get(paper)) {
                for (int i = authorshipsFrom[paper]; i < authorshipsUntil[paper]; i++) {
                    var other = authors.getInt(i);
                    if (other != author) {
                        pairs.computeIfAbsent(other, any -> new Pair()).add(authorCounts[paper], years[paper]);
                    }
                }
            }
        }
        return pairs;
    }

    private static void writePairs(
            BulkFiles files,
            List<Description> described,
            int author,
            Int2ObjectOpenHashMap<Pair> coauthors,
            int[] ranks) {
        coauthors.int2ObjectEntrySet().fastForEach(entry -> {
            var other = entry.getIntKey();
            if (ranks[author] < ranks[other]) {
                files.coauthoredWith.tie(
                        described.get(author).id(),
                        described.get(other).id(),
                        entry.getValue().properties());
            }
        });
    }
}
