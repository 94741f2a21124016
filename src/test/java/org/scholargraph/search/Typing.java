package org.scholargraph.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What people type who look for a name. */
final class Typing {

    private static final int LONG_ENOUGH = 6;

    private Typing() {}

    /** The whole, its words the other way round, without the end of the last word, and with a slip in the longest. */
    static List<String> of(String name) {
        var words = Arrays.asList(name.strip().split(" +"));
        var typed = new ArrayList<String>();
        typed.add(name);
        typed.add(String.join(" ", words.reversed()));
        var last = words.getLast();
        if (last.length() >= LONG_ENOUGH) {
            typed.add(name.strip().substring(0, name.strip().length() - 2));
        }
        int longest = longest(words);
        if (words.get(longest).length() >= LONG_ENOUGH
                && words.get(longest).codePoints().noneMatch(Typing::isHan)) {
            typed.add(slipped(words, longest));
        }
        return typed;
    }

    private static int longest(List<String> words) {
        int longest = 0;
        for (int i = 1; i < words.size(); i++) {
            longest = words.get(i).length() > words.get(longest).length() ? i : longest;
        }
        return longest;
    }

    /** Two letters in the middle of a word swapped. */
    private static String slipped(List<String> words, int place) {
        var slipped = new ArrayList<>(words);
        var letters = words.get(place).toCharArray();
        int middle = letters.length / 2;
        char letter = letters[middle];
        letters[middle] = letters[middle - 1];
        letters[middle - 1] = letter;
        slipped.set(place, new String(letters));
        return String.join(" ", slipped);
    }

    private static boolean isHan(int letter) {
        return Character.UnicodeScript.of(letter) == Character.UnicodeScript.HAN;
    }
}
