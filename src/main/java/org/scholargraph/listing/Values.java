package org.scholargraph.listing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the values of a filter: {@code a,b} means a or b. */
public final class Values {

    private static final Pattern OPEN_ALEX_ID = Pattern.compile("(?i)[waitsc]\\d+");

    /** How the ids begin that are no names of OpenAlex. */
    private static final Pattern BEGINNING_OF_ID = Pattern.compile("(?i)(?:[waitsc]\\d+$|https?://|10\\.\\d"
            + "|\\d{4}-\\d{4}-|(?:openalex|doi|arxiv|orcid|ror|acl|acl-author|acl-venue|name|title|term"
            + "|arxiv-category|subfield|field|domain|venue|x):).*");

    private Values() {}

    /** Words, which have no commas in them. */
    static List<String> words(String text) {
        return Arrays.stream(text.split(",", -1)).map(String::strip).toList();
    }

    /** Ids. Names, titles and DOIs may have commas in them, so a comma only parts ids if another one follows. */
    public static List<String> ids(String text) {
        var ids = new ArrayList<String>();
        for (var piece : text.split(",", -1)) {
            if (ids.isEmpty() || isWhole(ids.getLast()) || isBeginning(piece)) {
                ids.add(piece.strip());
            } else {
                ids.add(ids.removeLast() + "," + piece);
            }
        }
        return ids;
    }

    private static boolean isWhole(String id) {
        return OPEN_ALEX_ID.matcher(id).matches();
    }

    private static boolean isBeginning(String piece) {
        return BEGINNING_OF_ID.matcher(piece.strip()).matches();
    }
}
