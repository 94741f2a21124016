package org.scholargraph.data.cypher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.SequencedSet;

/** The text of a file of Cypher and what can be told from it without a database. */
public final class CypherStatement {

    private final String file;
    private final String text;
    private final CypherTokens tokens;
    private final CypherHeader header;

    private CypherStatement(String file, String text) {
        this.file = file;
        this.text = text;
        this.tokens = CypherTokens.of(text);
        this.header = CypherHeader.of(text);
    }

    /** @param file the file's address on the class path, for messages */
    public static CypherStatement of(String file, String text) {
        return new CypherStatement(file, text.replace("\r\n", "\n"));
    }

    /**
     * Reads a file from the class path.
     *
     * @throws CypherFormatException when there is no such file
     */
    public static CypherStatement read(ClassLoader classes, String file) {
        try (var in = classes.getResourceAsStream(file)) {
            if (in == null) {
                throw new CypherFormatException(file, "there is no such file on the class path");
            }
            return of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's address on the class path. */
    public String file() {
        return file;
    }

    /** The whole text, header included, as it is sent to the database. */
    public String text() {
        return text;
    }

    /** What the comment at the top says. */
    public CypherHeader header() {
        return header;
    }

    /** Names of the parameters, in order of their first use. */
    public SequencedSet<String> parameters() {
        return tokens.parameters();
    }

    /** Whether it changes the graph; else it is sent to be read. */
    public boolean writing() {
        return tokens.writing();
    }

    @Override
    public String toString() {
        return file;
    }
}
