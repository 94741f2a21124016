package org.scholargraph.listing;

import java.util.regex.Pattern;

/** How the values of a filter are written whose set is not closed. */
public enum Form {
    /** Letters and digits, such as {@code book-chapter}. */
    WORD("[\\p{L}\\p{N}]+(?:[-_ ][\\p{L}\\p{N}]+)*", "words, as a,b"),
    /** ISO 639-1, such as {@code en}. */
    LANGUAGE("[a-z]{2,3}(?:-[a-z]{2,4})?", "codes of languages, as en,fr"),
    /** ISO 3166-1, such as {@code FR}. */
    COUNTRY("[A-Z]{2}", "codes of countries, as FR,DE");

    private final Pattern pattern;
    private final String allowed;

    Form(String pattern, String allowed) {
        this.pattern = Pattern.compile(pattern);
        this.allowed = allowed;
    }

    boolean admits(String value) {
        return pattern.matcher(value).matches();
    }

    String allowed() {
        return allowed;
    }
}
