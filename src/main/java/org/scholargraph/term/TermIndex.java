package org.scholargraph.term;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Which papers hold which of the chosen phrases. The longest counts where several begin at one word, so that a part of a
 * longer phrase counts only where it stands alone (the thought behind the C-value of K. Frantzi, S. Ananiadou and H. Mima,
 * "Automatic recognition of multi-word terms", International Journal on Digital Libraries 3 (2000), 115–130).
 */
final class TermIndex {

    private final EncodedTexts texts;
    private final PhraseTable phrases;

    TermIndex(EncodedTexts texts, PhraseTable phrases) {
        this.texts = texts;
        this.phrases = phrases;
    }

    /** The chosen phrases of each paper in the order of the text, one for each time that it is there. */
    int[][] occurrences(BitSet chosen) {
        return IntStream.range(0, texts.size())
                .mapToObj(paper -> occurrences(texts.text(paper), chosen))
                .toArray(int[][]::new);
    }

    private int[] occurrences(int[] text, BitSet chosen) {
        var found = new int[text.length];
        int count = 0;
        int at = 0;
        while (at < text.length) {
            int phrase = text[at];
            int longest = 0;
            int end = at + 1;
            for (int next = at + 1; phrase != 0; next++) {
                if (chosen.get(phrase)) {
                    longest = phrase;
                    end = next;
                }
                phrase = next < text.length && text[next] != Vocabulary.BREAK ? phrases.find(phrase, text[next]) : 0;
            }
            if (longest != 0) {
                found[count++] = longest;
            }
            at = end;
        }
        return Arrays.copyOf(found, count);
    }

    /** How many papers hold each phrase. */
    int[] paperCounts(int[][] occurrences) {
        var counts = new int[phrases.size()];
        for (var found : occurrences) {
            IntStream.of(found).distinct().forEach(phrase -> counts[phrase]++);
        }
        return counts;
    }
}
