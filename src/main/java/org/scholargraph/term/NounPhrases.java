package org.scholargraph.term;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTaggerME;

/**
 * Tells noun phrases from other words: adjectives, participles and nouns before a noun (J. S. Justeson and S. M. Katz,
 * "Technical terminology: some linguistic properties and an algorithm for identification in text", Natural Language
 * Engineering 1 (1995), 9–27). Tagged by Apache OpenNLP with its model of English. Not for several threads at once.
 */
final class NounPhrases {

    private static final String MODEL = "/opennlp-en-ud-ewt-pos-1.3-2.5.4.bin";
    private static final Set<String> NOUNS = Set.of("NOUN", "PROPN");
    private static final Set<String> MODIFIERS = Set.of("NOUN", "PROPN", "ADJ", "X", "NUM");
    private static final Pattern PARTICIPLE = Pattern.compile(".*(ed|ing)");
    private static final Pattern GERUND = Pattern.compile(".*ing");

    private final Set<String> generalWords = WordSets.read("general-words");
    private final POSTaggerME tagger;

    NounPhrases() {
        try (InputStream model = Objects.requireNonNull(POSModel.class.getResourceAsStream(MODEL))) {
            tagger = new POSTaggerME(new POSModel(model));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Whether the words are a noun phrase that says something.
     *
     * @param words folded, in order
     */
    boolean isTerm(String[] words) {
        return words.length == 1 ? !generalWords.contains(words[0]) && isNoun(words[0]) : isNounPhrase(words);
    }

    /** A word by itself must be a noun where an adjective or a verb stands out, too. */
    private boolean isNoun(String word) {
        return isNounPhrase(new String[] {word})
                && (Character.isUpperCase(word.charAt(0))
                        || isLast(tagger.tag(new String[] {"of", word, "for", "data", "."})[1], word));
    }

    /** Between an article and a verb, where a noun phrase belongs. */
    private boolean isNounPhrase(String[] words) {
        var sentence = Stream.of(Stream.of("The"), Stream.of(words), Stream.of("is", "good", "."))
                .flatMap(part -> part)
                .toArray(String[]::new);
        var tags = tagger.tag(sentence);
        for (int i = 0; i < words.length - 1; i++) {
            if (!isModifier(tags[i + 1], words[i])) {
                return false;
            }
        }
        return isLast(tags[words.length], words[words.length - 1]);
    }

    private static boolean isLast(String tag, String word) {
        return NOUNS.contains(tag) || tag.equals("VERB") && GERUND.matcher(word).matches();
    }

    private static boolean isModifier(String tag, String word) {
        return MODIFIERS.contains(tag)
                || tag.equals("VERB") && PARTICIPLE.matcher(word).matches();
    }
}
