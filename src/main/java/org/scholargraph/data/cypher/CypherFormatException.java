package org.scholargraph.data.cypher;

/** A file of Cypher isn't what it is used as; the message names the file and says what to change. */
public final class CypherFormatException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param file the file's address on the class path */
    public CypherFormatException(String file, String problem) {
        super(file + ": " + problem);
    }
}
