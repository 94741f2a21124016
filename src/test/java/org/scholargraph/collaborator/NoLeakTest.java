package org.scholargraph.collaborator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.scholargraph.projection.MadeUpPapers;
import org.scholargraph.projection.Months;
import org.scholargraph.projection.PaperColumns;

/** What is recommended for a cut must not change when everything after it does. */
class NoLeakTest {

    private static final int CUT = Months.endOf(2015);

    /** Terms are extracted by what all papers say, those to come among them. */
    private static MadeUpPapers past(String... extracted) {
        return new MadeUpPapers()
                .extracting(extracted)
                .add(2006, 2010, 120, 400, 1)
                .extracting()
                .add(2011, 2015, 120, 400, 5);
    }

    private static final PaperColumns ONE =
            past("term:past", "T0").add(2016, 2018, 120, 400, 2).columns();

    /** More people, other words, other places: numbers of authors and words shift. */
    private static final PaperColumns OTHER = past("term:future")
            .add(2016, 2019, 200, 900, 3)
            .add(2017, List.of("A0001", "0 before all others", "zz after all"), "aardvark wordab zebra zebra", "S0")
            .add(2018, List.of("A0002", "0 before all others", "A0300"), "aardvark wordab zebra", "S9")
            .columns();

    private static TreeMap<String, List<String>> recommended(PaperColumns columns, Model model) {
        var ranking = new Ranking(Lessons.known(columns, CUT), model);
        var projection = ranking.snapshot().projection();
        var recommended = new TreeMap<String, List<String>>();
        for (int author = 0; author < projection.authorCount(); author++) {
            if (projection.papersOf().length(author) > 0) {
                recommended.put(columns.authors().name(author), recommended(ranking, author));
            }
        }
        return recommended;
    }

    private static List<String> recommended(Ranking ranking, int author) {
        var authors = ranking.snapshot().projection().columns().authors();
        return ranking.seen(Asker.of(author), view -> ranking.best(view, 20, anybody -> true, false).stream()
                .map(one ->
                        authors.name(one.author()) + " " + one.score() + " " + java.util.Arrays.toString(one.shares()))
                .toList());
    }

    @Test
    void whatIsLearnedShouldNotKnowTheFuture() {
        assertThat(EvaluationRun.learn(OTHER, CUT, 24, 7)).isEqualTo(EvaluationRun.learn(ONE, CUT, 24, 7));
    }

    @Test
    void whatIsRecommendedShouldNotKnowTheFuture() {
        var model = EvaluationRun.learn(ONE, CUT, 24, 7);

        var recommended = recommended(ONE, model);
        assertThat(recommended.values()).anySatisfy(list -> assertThat(list).hasSize(20));
        assertThat(recommended(OTHER, model)).isEqualTo(recommended);
    }

    @Test
    void whatIsRecommendedShouldKnowThePast() {
        var model = EvaluationRun.learn(ONE, CUT, 24, 7);

        var otherPast = past().add(2015, 2015, 1, 400, 9).columns();
        assertThat(recommended(otherPast, model)).isNotEqualTo(recommended(ONE, model));
    }
}
