package org.scholargraph.collaborator;

import java.util.stream.IntStream;
import org.scholargraph.projection.Months;
import org.scholargraph.projection.Projection;

/** Where people worked, as far as their papers tell. */
record Workplaces(Projection projection) {

    /** The institutions of the last year of which any is known, each once, in order. */
    int[] latest(int author) {
        var papers = projection.allPapersOf();
        int year = Integer.MIN_VALUE;
        var found = IntStream.builder();
        for (int i = papers.end(author) - 1; i >= papers.start(author); i--) {
            int paper = papers.at(i);
            var here = of(author, paper);
            int itsYear = Months.year(projection.columns().months()[paper]);
            if (here.length > 0 && (year == Integer.MIN_VALUE || year == itsYear)) {
                year = itsYear;
                IntStream.of(here).forEach(found);
            }
        }
        return found.build().sorted().distinct().toArray();
    }

    /** The year of the first paper of an author from an institution; 0 where none has a year. */
    int since(int author, int institution) {
        var papers = projection.allPapersOf();
        for (int i = papers.start(author); i < papers.end(author); i++) {
            int month = projection.columns().months()[papers.at(i)];
            if (month != Months.UNKNOWN
                    && IntStream.of(of(author, papers.at(i))).anyMatch(here -> here == institution)) {
                return Months.year(month);
            }
        }
        return 0;
    }

    private int[] of(int author, int paper) {
        var bylines = projection.columns().bylines();
        for (int place = bylines.start(paper); place < bylines.end(paper); place++) {
            if (bylines.at(place) == author) {
                return projection.columns().affiliations().list(place);
            }
        }
        return new int[0];
    }
}
