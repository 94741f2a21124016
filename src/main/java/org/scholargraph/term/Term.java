package org.scholargraph.term;

/**
 * A noun phrase that papers are about.
 *
 * @param phrase folded: small letters, singular
 * @param name as most papers write it
 */
public record Term(String phrase, String name) {

    /** The id of the topic that it is. */
    public String id() {
        return "term:" + phrase;
    }
}
