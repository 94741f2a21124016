package org.scholargraph.search;

import java.text.Normalizer;
import java.util.Map;

/**
 * Text as the full-text indexes hold it: lower case, Latin letters without their diacritics, everything else composed but
 * as it was. Neo4j's analyzer {@code standard-folding} does so with Lucene's {@code ASCIIFoldingFilter}, but not for
 * prefixes and inexact words of a query, which have to come folded.
 */
final class Folded {

    /** Letters that Unicode does not take apart. */
    private static final Map<Integer, String> LETTERS = Map.ofEntries(
            Map.entry((int) 'ø', "o"),
            Map.entry((int) 'ł', "l"),
            Map.entry((int) 'đ', "d"),
            Map.entry((int) 'ð', "d"),
            Map.entry((int) 'ħ', "h"),
            Map.entry((int) 'ı', "i"),
            Map.entry((int) 'ŀ', "l"),
            Map.entry((int) 'ŧ', "t"),
            Map.entry((int) 'ŋ', "n"),
            Map.entry((int) 'ə', "a"),
            Map.entry((int) 'ɓ', "b"),
            Map.entry((int) 'ƙ', "k"),
            Map.entry((int) 'ß', "ss"),
            Map.entry((int) 'æ', "ae"),
            Map.entry((int) 'œ', "oe"),
            Map.entry((int) 'þ', "th"),
            Map.entry((int) '’', "'"),
            Map.entry((int) '‘', "'"));

    private Folded() {}

    static String of(String text) {
        var folded = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .forEach(letter -> folded.append(letter < 128 ? lower(letter) : folded(letter)));
        return folded.toString();
    }

    /** Folded, and letters of other scripts without their marks too: what people take to be the same. */
    static String bare(String text) {
        return Marks.without(of(text));
    }

    /** Letters of Latin script, ligatures and full width among them, lose what is not in ASCII. */
    private static String folded(int letter) {
        if (LETTERS.containsKey(letter) || Character.UnicodeScript.of(letter) == Character.UnicodeScript.LATIN) {
            var bare = new StringBuilder();
            Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFKD)
                    .codePoints()
                    .filter(point -> Character.getType(point) != Character.NON_SPACING_MARK)
                    .mapToObj(Folded::lower)
                    .map(lower -> LETTERS.getOrDefault(lower.codePointAt(0), lower))
                    .forEach(bare::append);
            return bare.toString();
        }
        return lower(letter);
    }

    private static String lower(int letter) {
        return Character.toString(Character.toLowerCase(letter));
    }
}
