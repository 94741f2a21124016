package org.scholargraph.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TermExtractionTest {

    private static final List<String> TRANSLATION = List.of(
            "Neural machine translation (NMT) needs parallel corpora. NMT is trained on parallel corpora.",
            "We show neural machine translation with word alignment, and parallel corpora.",
            "Word alignments in parallel corpora help NMT.");
    private static final List<String> BOTANY = List.of(
            "Leaf morphology of oak trees: the oak tree has lobed leaves.",
            "Oak trees and their leaf morphology in Lobed forests.",
            "Leaf morphology in the oak tree.");

    @Test
    void termsShouldBeNounPhrasesInTheSingularWithAbbreviationsWrittenOut() {
        var terms = TermExtraction.of(papers(TRANSLATION, BOTANY), 2);

        assertThat(phrases(terms, 0)).contains("neural machine translation", "parallel corpus");
        assertThat(terms.terms())
                .extracting(Term::phrase)
                .doesNotContain(
                        "machine translation", "neural machine", "nmt", "parallel corpora", "paper", "approach");
    }

    @Test
    void waysOfWritingOneThingShouldBeOneTerm() {
        var terms = TermExtraction.of(
                papers(
                        List.of(
                                "The pre-training by part-of-speech (PoS) labels of a PoS tagger.",
                                "Pretraining of a part of speech tagger.",
                                "Language pre-training and the part-of-speech tagger."),
                        BOTANY),
                2);

        assertThat(phrases(terms, 0)).contains("part-of-speech tagger");
        assertThat(phrases(terms, 1)).contains("pre-training", "part-of-speech tagger");
        assertThat(phrases(terms, 2)).contains("part-of-speech tagger");
        assertThat(terms.terms()).extracting(Term::phrase).doesNotContain("pretraining", "pos tagger");
    }

    @Test
    void pluralsOfAbbreviationsShouldBeTheirSingular() {
        var terms = TermExtraction.of(
                papers(List.of("Training on GPUs.", "A GPU for training.", "Of CPUs and of GPUs."), BOTANY), 2);

        assertThat(terms.terms()).extracting(Term::phrase).contains("gpu").doesNotContain("gpus");
    }

    @Test
    void idShouldBeThatOfATermWithTheSamePhrase() {
        assertThat(new Term("parallel corpus", "parallel corpus").id()).isEqualTo("term:parallel corpus");
    }

    @Test
    void sharesOfAPaperShouldAddUpToOne() {
        var terms = TermExtraction.of(papers(TRANSLATION, BOTANY), 2);

        assertThat(List.of(terms.shares()))
                .allSatisfy(shares -> assertThat(Arrays.stream(shares).sum()).isBetween(0.999999, 1.000001));
    }

    @Test
    void whatIsNotEnglishShouldHaveNoTerms() {
        var french = "Analyse de la traduction automatique et des corpus dans les langues";

        assertThat(TermExtraction.of(papers(List.of(french, french, french, french)), 2)
                        .terms())
                .isEmpty();
    }

    @Test
    void noPapersShouldHaveNoTerms() {
        assertThat(TermExtraction.of(List.of()).terms()).isEmpty();
        assertThat(TermExtraction.of(List.of(new PaperText("W1", null, null))).ofPapers())
                .isDeepEqualTo(new int[][] {{}});
    }

    @Test
    void orderOfPapersShouldNotMatter() {
        var papers = papers(TRANSLATION, BOTANY);
        var others = new ArrayList<>(papers);
        Collections.shuffle(others, new Random(7));

        assertThat(ofEachPaper(others)).containsExactlyInAnyOrderElementsOf(ofEachPaper(papers));
    }

    @Test
    void moreMustHoldATermOfMorePapers() {
        assertThat(TermExtraction.fewestPapers(10)).isEqualTo(2);
        assertThat(TermExtraction.fewestPapers(424)).isEqualTo(3);
        assertThat(TermExtraction.fewestPapers(97_494)).isEqualTo(10);
    }

    private static List<String> ofEachPaper(List<PaperText> papers) {
        var terms = TermExtraction.of(papers, 2);
        return IntStream.range(0, papers.size())
                .mapToObj(paper -> papers.get(paper).id()
                        + phrases(terms, paper).stream().sorted().toList())
                .toList();
    }

    private static List<String> phrases(ExtractedTerms terms, int paper) {
        return IntStream.of(terms.ofPapers()[paper])
                .mapToObj(term -> terms.terms().get(term).phrase())
                .toList();
    }

    @SafeVarargs
    private static List<PaperText> papers(List<String>... subjects) {
        var papers = new ArrayList<PaperText>();
        for (var texts : subjects) {
            texts.forEach(text -> papers.add(new PaperText("W" + papers.size(), null, text)));
        }
        return papers;
    }
}
