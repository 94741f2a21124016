package org.scholargraph.term;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Finds the terms of a collection of papers: frequent noun phrases of titles and abstracts, less those parts of longer ones
 * that do not stand alone, less the general ones. The same papers in the same order give the same terms.
 */
public final class TermExtraction {

    /** VOSviewer's default: the least relevant two fifths go. */
    private static final double RELEVANT = 0.6;

    /** A part of longer phrases is a term where it stands alone in so many of its papers. */
    private static final double ALONE = 0.1;

    /** Among fewer phrases of one frequency none can be told to be general. */
    private static final int COMPARABLE = 10;

    private TermExtraction() {}

    /**
     * The terms of these papers.
     *
     * @param papers in a total order
     */
    public static ExtractedTerms of(List<PaperText> papers) {
        return of(papers, fewestPapers(papers.size()));
    }

    /** How many papers must hold a term: 2 of very few papers, 3 of a hundred, 10 of a hundred thousand. */
    static int fewestPapers(int papers) {
        return Math.max(2, (int) Math.round(Math.pow(papers, 0.2)));
    }

    static ExtractedTerms of(List<PaperText> papers, int fewestPapers) {
        var texts = new EncodedTexts(papers);
        var phrases = FrequentPhrases.of(texts, fewestPapers);
        var index = new TermIndex(texts, phrases);
        var candidates = nounPhrases(texts.vocabulary(), phrases, fewestPapers);
        var counts = index.paperCounts(index.occurrences(candidates));
        var alone = chosen(candidates.stream()
                .filter(phrase -> counts[phrase] >= fewestPapers)
                .filter(phrase -> counts[phrase] >= ALONE * phrases.paperCount(phrase)));
        var occurrences = index.occurrences(alone);
        var relevant = relevant(occurrences, alone);
        return extracted(texts.vocabulary(), phrases, only(relevant, occurrences), relevant);
    }

    private static BitSet nounPhrases(Vocabulary vocabulary, PhraseTable phrases, int fewestPapers) {
        var tagger = new NounPhrases();
        return chosen(IntStream.range(1, phrases.size())
                .filter(phrase -> phrases.paperCount(phrase) >= fewestPapers)
                .filter(phrase -> tagger.isTerm(IntStream.of(phrases.words(phrase))
                        .mapToObj(vocabulary::spelling)
                        .toArray(String[]::new))));
    }

    private static BitSet chosen(IntStream phrases) {
        var chosen = new BitSet();
        phrases.forEach(chosen::set);
        return chosen;
    }

    /** The more relevant of the phrases that are about as frequent: within a power of two. */
    private static BitSet relevant(int[][] occurrences, BitSet of) {
        var phrases = of.stream().toArray();
        var papers = numbered(occurrences, phrases);
        var relevance = Relevance.of(papers, phrases.length);
        var bands =
                IntStream.range(0, phrases.length).boxed().collect(Collectors.groupingBy(band(papers, phrases.length)));
        return chosen(bands.values().stream().flatMapToInt(band -> band.stream()
                .sorted(Comparator.<Integer>comparingDouble(term -> -relevance[term])
                        .thenComparingInt(term -> phrases[term]))
                .limit(band.size() < COMPARABLE ? band.size() : Math.round(RELEVANT * band.size()))
                .mapToInt(term -> phrases[term])));
    }

    private static Function<Integer, Integer> band(int[][] papers, int terms) {
        var counts = new int[terms];
        Arrays.stream(papers).flatMapToInt(IntStream::of).forEach(term -> counts[term]++);
        return term -> 32 - Integer.numberOfLeadingZeros(counts[term]);
    }

    private static int[][] only(BitSet relevant, int[][] occurrences) {
        return Arrays.stream(occurrences)
                .map(found -> IntStream.of(found).filter(relevant::get).toArray())
                .toArray(int[][]::new);
    }

    /** The terms of each paper, each once, by their places among the sorted phrases. */
    private static int[][] numbered(int[][] occurrences, int[] phrases) {
        return Arrays.stream(occurrences)
                .map(found -> IntStream.of(found)
                        .distinct()
                        .map(phrase -> Arrays.binarySearch(phrases, phrase))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static ExtractedTerms extracted(
            Vocabulary vocabulary, PhraseTable phrases, int[][] occurrences, BitSet relevant) {
        var terms = relevant.stream()
                .mapToObj(phrase -> term(vocabulary, phrases.words(phrase)))
                .toList();
        return new ExtractedTerms(terms, numbered(occurrences, relevant.stream().toArray()), shares(occurrences));
    }

    private static Term term(Vocabulary vocabulary, int[] words) {
        return new Term(
                IntStream.of(words).mapToObj(vocabulary::word).collect(Collectors.joining(" ")),
                IntStream.of(words).mapToObj(vocabulary::spelling).collect(Collectors.joining(" ")));
    }

    private static double[][] shares(int[][] occurrences) {
        return Arrays.stream(occurrences)
                .map(found -> IntStream.of(found)
                        .distinct()
                        .mapToDouble(phrase -> (double) IntStream.of(found)
                                        .filter(other -> other == phrase)
                                        .count()
                                / found.length)
                        .toArray())
                .toArray(double[][]::new);
    }
}
