package org.scholargraph.term;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Phrases of up to five words that enough papers hold, found length by length: a phrase can only be frequent where its parts
 * are (R. Agrawal and R. Srikant, "Fast algorithms for mining association rules", VLDB 1994).
 */
final class FrequentPhrases {

    /** Most words of a phrase. */
    static final int LONGEST = 5;

    private FrequentPhrases() {}

    /** The table of the phrases of these texts, each with its papers; those of fewer papers may be in it too. */
    static PhraseTable of(EncodedTexts texts, int fewestPapers) {
        var phrases = new PhraseTable(texts.vocabulary().size());
        for (int paper = 0; paper < texts.size(); paper++) {
            int number = paper;
            IntStream.of(texts.text(paper))
                    .filter(word -> word != Vocabulary.BREAK)
                    .forEach(word -> phrases.count(word, number));
        }
        for (int length = 2; length <= LONGEST; length++) {
            var frequent = frequent(phrases, fewestPapers);
            for (int paper = 0; paper < texts.size(); paper++) {
                countPhrases(phrases, texts.text(paper), paper, length, frequent);
            }
        }
        return phrases;
    }

    private static BitSet frequent(PhraseTable phrases, int fewestPapers) {
        var frequent = new BitSet(phrases.size());
        IntStream.range(1, phrases.size())
                .filter(phrase -> phrases.paperCount(phrase) >= fewestPapers)
                .forEach(frequent::set);
        return frequent;
    }

    /** Counts the phrases of this length whose first words and whose last words are frequent. */
    private static void countPhrases(PhraseTable phrases, int[] text, int paper, int length, BitSet frequent) {
        int before = 0;
        for (int begin = 0; begin + length - 1 <= text.length; begin++) {
            int phrase = phrase(phrases, text, begin, length - 1, frequent);
            if (before != 0 && phrase != 0) {
                phrases.count(phrases.findOrAdd(before, text[begin + length - 2]), paper);
            }
            before = phrase;
        }
    }

    /** The frequent phrase of so many words that begins here, or 0. */
    private static int phrase(PhraseTable phrases, int[] text, int begin, int length, BitSet frequent) {
        int phrase = text[begin];
        for (int i = 1; i < length && phrase != 0; i++) {
            phrase = text[begin + i] == Vocabulary.BREAK ? 0 : phrases.find(phrase, text[begin + i]);
        }
        return frequent.get(phrase) ? phrase : 0;
    }
}
