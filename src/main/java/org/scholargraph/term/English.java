package org.scholargraph.term;

import java.util.Locale;
import java.util.Set;

/** Tells English from other languages by their most frequent words. */
final class English {

    private static final Set<String> OTHERS = Set.of(
            ("de la le les des du un une et en pour dans sur par avec au aux est sont qui que nous der die und ein eine einer"
                            + " von mit für zur zum im dem den auf ist wir el los las del y con para una su es e da do dos"
                            + " das com o os um il di che della van het een voor met à l d")
                    .split(" "));
    private static final Set<String> ENGLISH = Set.of(
            "the of and to in for on with we that is are by this from as an be our which it can using at or between"
                    .split(" "));

    private static final int LONGEST = 5;

    private English() {}

    /** Whether a text is English; one that has no word of either is. */
    static boolean isIt(String text) {
        int balance = 0;
        int begin = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || !Character.isLetter(text.charAt(i))) {
                balance += i - begin > LONGEST || i == begin
                        ? 0
                        : weight(text.substring(begin, i).toLowerCase(Locale.ROOT));
                begin = i + 1;
            }
        }
        return balance >= 0;
    }

    private static int weight(String word) {
        return ENGLISH.contains(word) ? 1 : OTHERS.contains(word) ? -1 : 0;
    }
}
