package org.scholargraph.projection;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scholargraph.identifier.EntityKind;

/** Makes columns of rows, which come in any order. */
final class ColumnsBuilder {

    private static final int FEWEST_PAPERS_OF_TERM = 2;

    private final Object2IntOpenHashMap<String> papers = new Object2IntOpenHashMap<>();
    private final IntArrayList months = new IntArrayList();
    private final BitSet hyperauthored = new BitSet();
    private final Vocabulary.Builder authors = new Vocabulary.Builder();
    private final IntLists.Builder bylines = new IntLists.Builder();
    private final IntArrayList authorCounts = new IntArrayList();
    private final Vocabulary.Builder institutions = new Vocabulary.Builder();
    private final IntLists.Builder affiliations = new IntLists.Builder();
    private final Vocabulary.Builder sources = new Vocabulary.Builder();
    private final IntLists.Builder sourcesOf = new IntLists.Builder();
    private final Vocabulary.Builder topics = new Vocabulary.Builder();
    private final IntLists.Builder topicsOf = new IntLists.Builder();
    private final IntLists.Builder extractedOf = new IntLists.Builder();
    private final Vocabulary.Builder terms = new Vocabulary.Builder();
    private final IntArrayList paperCountOfTerm = new IntArrayList();
    private final IntLists.Builder termsOf = new IntLists.Builder();
    private final IntArrayList paperOfText = new IntArrayList();

    ColumnsBuilder() {
        papers.defaultReturnValue(-1);
    }

    void add(PaperRow paper) {
        int number = papers.size();
        papers.put(paper.id(), number);
        months.add(paper.month());
        hyperauthored.set(number, paper.hyperauthored());
        authorCounts.add(paper.authorCount());
        addAll(paper.authors(), authors, bylines);
        paper.institutions().forEach(each -> addAll(each, institutions, affiliations));
        addAll(paper.sources(), sources, sourcesOf);
        addAll(paper.topics(), topics, topicsOf);
        addAll(paper.extracted(), topics, extractedOf);
    }

    private static void addAll(List<String> names, Vocabulary.Builder vocabulary, IntLists.Builder lists) {
        names.forEach(name -> lists.add(vocabulary.number(name)));
        lists.endList();
    }

    /** Adds the text of a paper that was added; that of another is passed over. */
    void add(TextRow text) {
        int paper = papers.getInt(text.id());
        if (paper >= 0) {
            var distinct = new IntOpenHashSet();
            Words.forEach(text.text(), word -> distinct.add(terms.number(word)));
            paperOfText.add(paper);
            distinct.forEach(term -> {
                countPaper(term);
                termsOf.add(term);
            });
            termsOf.endList();
        }
    }

    private void countPaper(int term) {
        // Added one by one the list grows by half each time; given its size, it would be copied for every new word.
        while (term >= paperCountOfTerm.size()) {
            paperCountOfTerm.add(0);
        }
        paperCountOfTerm.set(term, paperCountOfTerm.getInt(term) + 1);
    }

    /**
     * All that was added, in order.
     *
     * @param wholes the ids of the topics that topics are directly part of
     * @param countryCodes by the ids of institutions
     * @param names what things are called; what no paper has is passed over
     */
    PaperColumns build(List<TopicRow> wholes, Map<String, String> countryCodes, Stream<NameRow> names) {
        wholes.forEach(row -> {
            topics.number(row.id());
            topics.number(row.whole());
        });
        var order = order();
        var authorOrder = authors.order(author -> true);
        var institutionOrder = institutions.order(institution -> true);
        var sourceOrder = sources.order(source -> true);
        var topicOrder = topics.order(topic -> true);
        var labelling = new Labelling(
                authorOrder.vocabulary(),
                institutionOrder.vocabulary(),
                sourceOrder.vocabulary(),
                topicOrder.vocabulary());
        names.forEach(labelling::add);
        var termOrder = terms.order(term -> paperCountOfTerm.getInt(term) >= FEWEST_PAPERS_OF_TERM);
        var written = bylines.build();
        var textPlaces = textPlaces(order);
        return new PaperColumns(
                Arrays.stream(order).map(months::getInt).toArray(),
                arranged(hyperauthored, order),
                labelling.labelled(EntityKind.AUTHOR),
                labelling.orcids(),
                labelling.knownByName(),
                written.arranged(order, authorOrder.renumbered()),
                Arrays.stream(order).map(authorCounts::getInt).toArray(),
                labelling.labelled(EntityKind.INSTITUTION),
                affiliations.build().arranged(authorships(written, order), institutionOrder.renumbered()),
                countries(institutionOrder.vocabulary(), countryCodes),
                labelling.labelled(EntityKind.SOURCE),
                sourcesOf.build().arranged(order, sourceOrder.renumbered()),
                labelling.labelled(EntityKind.TOPIC),
                topicsOf.build().arranged(order, topicOrder.renumbered()),
                extractedOf.build().arranged(order, topicOrder.renumbered()),
                wholes(topicOrder.vocabulary(), wholes),
                termOrder.vocabulary(),
                inOrder(termsOf.build().arranged(textPlaces, termOrder.renumbered())));
    }

    /** By month, then by id. */
    private int[] order() {
        var ids = new String[papers.size()];
        papers.object2IntEntrySet().fastForEach(entry -> ids[entry.getIntValue()] = entry.getKey());
        return IntStream.range(0, ids.length)
                .boxed()
                .sorted((one, other) -> months.getInt(one) == months.getInt(other)
                        ? ids[one].compareTo(ids[other])
                        : Integer.compare(months.getInt(one), months.getInt(other)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static BitSet arranged(BitSet papers, int[] order) {
        var arranged = new BitSet(order.length);
        for (int i = 0; i < order.length; i++) {
            arranged.set(i, papers.get(order[i]));
        }
        return arranged;
    }

    private static int[] authorships(IntLists bylines, int[] order) {
        return Arrays.stream(order)
                .flatMap(paper -> IntStream.range(bylines.start(paper), bylines.end(paper)))
                .toArray();
    }

    /** For each paper in order the place of its text; one without a text is given an empty one at the end. */
    private int[] textPlaces(int[] order) {
        var place = new int[order.length];
        Arrays.fill(place, termsOf.size());
        for (int i = 0; i < paperOfText.size(); i++) {
            place[paperOfText.getInt(i)] = i;
        }
        termsOf.endList();
        return Arrays.stream(order).map(paper -> place[paper]).toArray();
    }

    private static IntLists inOrder(IntLists lists) {
        var builder = new IntLists.Builder();
        for (int list = 0; list < lists.size(); list++) {
            Arrays.stream(lists.list(list)).sorted().forEach(builder::add);
            builder.endList();
        }
        return builder.build();
    }

    private static String[] countries(Vocabulary institutions, Map<String, String> countryCodes) {
        return IntStream.range(0, institutions.size())
                .mapToObj(institution -> countryCodes.getOrDefault(institutions.name(institution), ""))
                .toArray(String[]::new);
    }

    /** The rows are in the order of the ids of the parts. */
    private static IntLists wholes(Vocabulary topics, List<TopicRow> rows) {
        var wholes = new int[topics.size()][0];
        rows.forEach(row -> {
            int part = topics.find(row.id());
            wholes[part] = IntStream.concat(Arrays.stream(wholes[part]), IntStream.of(topics.find(row.whole())))
                    .toArray();
        });
        var builder = new IntLists.Builder();
        for (var each : wholes) {
            Arrays.stream(each).forEach(builder::add);
            builder.endList();
        }
        return builder.build();
    }
}
