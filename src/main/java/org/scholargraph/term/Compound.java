package org.scholargraph.term;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** A compound of several words, and how often it is written how. */
final class Compound {

    /** Ways of writing one. */
    enum Form {
        HYPHENATED,
        CLOSED,
        OPEN
    }

    /** One with a function word inside is written with hyphens where at least so large a part do: "bag-of-words". */
    private static final double HYPHENATED_PART = 0.1;

    private static final Set<String> FUNCTION_WORDS = Set.of(
            "a an and as at by for from in no not of off on or out over than the to under up with within".split(" "));

    private final List<String> parts;
    private final int[] lengths;
    private final boolean isJoinable;
    private final boolean isPhrase;
    private final int[] counts = new int[Form.values().length];

    /**
     * Makes one of a word with hyphens.
     *
     * @param hyphenated in small letters
     * @param vocabulary knows what is no part of any phrase
     */
    Compound(String hyphenated, Vocabulary vocabulary) {
        var written = hyphenated.split(Compounds.HYPHEN);
        parts = Arrays.stream(written).map(Singular::of).toList();
        lengths = Arrays.stream(written).mapToInt(String::length).toArray();
        isJoinable = !FUNCTION_WORDS.contains(written[0]) && !FUNCTION_WORDS.contains(written[written.length - 1]);
        isPhrase = Arrays.stream(written).allMatch(vocabulary::holds);
    }

    String part(int place) {
        return parts.get(place);
    }

    int length() {
        return lengths.length;
    }

    /** Whether it may be recognised where its parts stand apart: "in domain" is no "in-domain". */
    boolean isJoinable() {
        return isJoinable;
    }

    /** Whether its parts, written apart, are at this place of a text. */
    boolean isAt(WrittenWord[] text, int at) {
        if (at + parts.size() > text.length) {
            return false;
        }
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).equals(text[at + i].folded())) {
                return false;
            }
        }
        return true;
    }

    void note(Form form) {
        counts[form.ordinal()]++;
    }

    /** As most write it. */
    Form form() {
        int open = counts[Form.OPEN.ordinal()];
        int closed = counts[Form.CLOSED.ordinal()];
        int hyphenated = counts[Form.HYPHENATED.ordinal()];
        boolean apart = isPhrase ? open >= hyphenated : hyphenated < HYPHENATED_PART * open;
        if (apart && open >= closed && open > 0) {
            return Form.OPEN;
        }
        return closed >= hyphenated ? Form.CLOSED : Form.HYPHENATED;
    }

    /** The parts of one that is written as one word; a few letters are longer in small, so the first parts may take it all. */
    List<String> cut(String closed) {
        var cut = new String[lengths.length];
        int begin = 0;
        for (int i = 0; i < cut.length; i++) {
            int end = i == cut.length - 1 ? closed.length() : Math.min(begin + lengths[i], closed.length());
            cut[i] = closed.substring(begin, end);
            begin = end;
        }
        return List.of(cut);
    }

    /** Writes its parts as most do. */
    void write(List<String> written, List<String> into) {
        switch (form()) {
            case HYPHENATED -> into.add(String.join(Compounds.HYPHEN, written));
            case CLOSED -> into.add(String.join("", written));
            case OPEN -> into.addAll(written);
        }
    }
}
