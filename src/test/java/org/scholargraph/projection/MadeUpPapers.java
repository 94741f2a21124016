package org.scholargraph.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Papers by chance: groups of people who write with one another, and now and then with others. */
public final class MadeUpPapers {

    private static final int GROUP = 8;

    private final ColumnsBuilder builder = new ColumnsBuilder();
    private int papers;
    private List<String> extracted = List.of();

    /** Says which terms were extracted from the papers that are added from now on. */
    public MadeUpPapers extracting(String... terms) {
        extracted = List.of(terms);
        return this;
    }

    /** Adds so many papers of each year, by so many people. */
    public MadeUpPapers add(int firstYear, int lastYear, int papersOfYear, int people, long seed) {
        var random = new Random(seed);
        for (int year = firstYear; year <= lastYear; year++) {
            for (int i = 0; i < papersOfYear; i++) {
                add(year, byline(people, random), text(random), "S" + random.nextInt(5));
            }
        }
        return this;
    }

    private static List<String> byline(int people, Random random) {
        int group = random.nextInt(people / GROUP);
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> random.nextInt(5) == 0 ? random.nextInt(people) : group * GROUP + random.nextInt(GROUP))
                .distinct()
                .map("A%04d"::formatted)
                .toList();
    }

    private static String text(Random random) {
        var words = new ArrayList<String>();
        for (int i = 0; i < 12; i++) {
            words.add("word" + (char) ('a' + random.nextInt(20)) + (char) ('a' + random.nextInt(20)));
        }
        return String.join(" ", words);
    }

    /** Adds a paper. */
    public MadeUpPapers add(int year, List<String> authors, String title, String source) {
        var id = "W%06d".formatted(papers++);
        var nowhere = authors.stream()
                .map(author -> List.<String>of("I" + author.charAt(author.length() - 1)))
                .toList();
        builder.add(new PaperRow(
                id,
                year,
                null,
                null,
                false,
                authors.size(),
                authors,
                nowhere,
                List.of(source),
                List.of("T" + source),
                extracted));
        builder.add(new TextRow(id, title, null));
        return this;
    }

    /** All of them. */
    public PaperColumns columns() {
        return builder.build(List.of(), Map.of(), Stream.empty());
    }
}
