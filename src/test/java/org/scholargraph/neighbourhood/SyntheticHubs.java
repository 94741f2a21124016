package org.scholargraph.neighbourhood;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;

/**
 * Things of a size that real graphs have, and that freeze a page: an author with 10,000 co-authors (400 papers, each with 25
 * others), a paper of 5,000 authors, and a topic of 50,000 papers. Made in our own format; ids are {@code x:…}.
 */
public final class SyntheticHubs {

    /** The author with {@value #COAUTHORS} co-authors. */
    public static final String AUTHOR = "x:hub";

    /** The paper with {@value #AUTHORS} authors. */
    public static final String PAPER = "x:everybody";

    /** The topic with {@value #PAPERS} papers. */
    public static final String TOPIC = "x:everything";

    static final int COAUTHORS = 10_000;
    static final int AUTHORS = 5_000;
    static final int PAPERS = 50_000;
    static final int PAPERS_OF_AUTHOR = 400;

    private static final int OTHERS = COAUTHORS / PAPERS_OF_AUTHOR;

    private SyntheticHubs() {}

    /** Writes the records to a file. */
    public static Path write(Path file) throws IOException {
        try (var out = new PrintWriter(Files.newBufferedWriter(file))) {
            for (int paper = 0; paper < PAPERS_OF_AUTHOR; paper++) {
                var first = paper * OTHERS;
                var others = authors(OTHERS, author -> first + author);
                out.println(record(
                        "x:of-hub-" + paper, ",\"authors\":[{\"id\":\"x:hub\",\"name\":\"Hub\"}," + others + "]"));
            }
            out.println(record(PAPER, ",\"authors\":[" + authors(AUTHORS, author -> author) + "]"));
            for (int paper = 0; paper < PAPERS; paper++) {
                out.println(
                        record(
                                "x:about-" + paper,
                                ",\"topics\":[{\"id\":\"x:everything\",\"name\":\"Everything\",\"level\":\"topic\",\"score\":1}]"));
            }
        }
        return file;
    }

    private static String authors(int count, IntUnaryOperator number) {
        return IntStream.range(0, count)
                .map(number)
                .mapToObj(author -> "{\"id\":\"x:author-%d\",\"name\":\"Author %d\"}".formatted(author, author))
                .collect(joining(","));
    }

    private static String record(String id, String more) {
        return "{\"record\":\"paper\",\"id\":\"%s\",\"title\":\"%s\",\"year\":2024%s}".formatted(id, id, more);
    }
}
