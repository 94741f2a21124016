package org.scholargraph.projection;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntConsumer;

/**
 * All papers, as columns of numbers, in the order of their months, then of their ids: so the papers up to a month are the
 * first of them, and whatever is derived from these knows nothing of later ones. Numbers of authors and other things are in
 * the order of their ids.
 *
 * @param months when each paper appeared, see {@link Months}
 * @param hyperauthored the papers that tie nobody to anybody
 * @param authors ids and names
 * @param orcids of the authors
 * @param knownByName the authors of whom only the name is known
 * @param bylines the authors of each paper, in the order of the byline
 * @param authorCounts how many people wrote each paper, those among them who are only named
 * @param institutions ids and names
 * @param affiliations the institutions of each authorship, which are numbered as the elements of {@code bylines}
 * @param countryCodes of each institution, empty where it is not known
 * @param sources ids and names
 * @param sourcesOf the sources of each paper
 * @param topics ids and names
 * @param topicsOf the topics of each paper that a source gave it
 * @param extractedOf the terms of each paper that were extracted: these were chosen by looking at all papers, so nothing that
 *     ranks may look at them, or the past would know the future
 * @param wholesOf the topics that each topic is directly part of
 * @param terms words of titles and abstracts that at least two papers have
 * @param termsOf the terms of each paper, each once
 */
public record PaperColumns(
        int[] months,
        BitSet hyperauthored,
        Vocabulary authors,
        Labels orcids,
        BitSet knownByName,
        IntLists bylines,
        int[] authorCounts,
        Vocabulary institutions,
        IntLists affiliations,
        String[] countryCodes,
        Vocabulary sources,
        IntLists sourcesOf,
        Vocabulary topics,
        IntLists topicsOf,
        IntLists extractedOf,
        IntLists wholesOf,
        Vocabulary terms,
        IntLists termsOf) {

    /** Hands over each word of a text that is a term, by its number. */
    public void forEachTerm(String text, IntConsumer each) {
        Words.forEach(text, word -> {
            int term = terms.find(word);
            if (term >= 0) {
                each.accept(term);
            }
        });
    }

    /** Bytes of the names and ORCIDs of all things. */
    public long labelBytes() {
        return authors.labelBytes()
                + orcids.bytes()
                + knownByName.size() / Byte.SIZE
                + institutions.labelBytes()
                + sources.labelBytes()
                + topics.labelBytes();
    }

    /** How many papers there are. */
    public int size() {
        return months.length;
    }

    /** How many papers appeared up to a month. */
    public int countUntil(int month) {
        int place = Arrays.binarySearch(months, month);
        if (place < 0) {
            return -place - 1;
        }
        while (place < months.length && months[place] == month) {
            place++;
        }
        return place;
    }
}
