package org.scholargraph.collaborator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholargraph.projection.MadeUpPapers;
import org.scholargraph.projection.Months;
import org.scholargraph.projection.PaperColumns;

/** Whom somebody should work with who has ties of now and of long ago. */
class RankingTest {

    private static final int NOW = Months.endOf(2020);

    private static final PaperColumns COLUMNS = new MadeUpPapers()
            .add(2014, 2020, 150, 400, 1)
            .add(1680, List.of("Boyle 1", "Hooke 2"), "letters", "S7")
            .add(1681, List.of("Hooke 2", "Wren 3"), "letters", "S7")
            .add(1990, List.of("Gone 5", "Wren 3"), "namesakes", "S8")
            .add(2020, List.of("Boyle 1", "Modern 4"), "namesakes", "S8")
            .add(2020, List.of("Modern 4", "Wren 3"), "namesakes", "S8")
            .columns();

    private static final Ranking RANKING =
            new Ranking(Lessons.known(COLUMNS, NOW), EvaluationRun.learn(COLUMNS, NOW, 24, 7));

    private static List<Ranking.Ranked> recommended(String author) {
        return RANKING.seen(
                Asker.of(COLUMNS.authors().find(author)), view -> RANKING.best(view, 1000, anybody -> true, false));
    }

    private static List<String> names(List<Ranking.Ranked> recommended) {
        return recommended.stream()
                .map(one -> COLUMNS.authors().name(one.author()))
                .toList();
    }

    @Test
    void scoresShouldBeNumbersHoweverOldTheTiesAre() {
        var recommended = recommended("Boyle 1");

        assertThat(names(recommended)).contains("Wren 3");
        assertThat(recommended).allSatisfy(one -> assertThat(one.score()).isFinite());
    }

    @Test
    void reasonsShouldSayHowLongAgoSomebodyWroteLast() {
        var asker = Asker.of(COLUMNS.authors().find("Modern 4"));
        var reasons = new Reasons(RANKING.snapshot());

        var texts = RANKING.seen(asker, view -> RANKING.best(view, 1000, anybody -> true, false).stream()
                .filter(one -> COLUMNS.authors().name(one.author()).equals("Gone 5"))
                .flatMap(one -> reasons.of(asker, one, Telling.of(view, one.author())).stream())
                .filter(reason -> reason.signal() == Signal.recentActivity)
                .map(RecommendedCollaborators.Reason::text)
                .toList());

        assertThat(texts)
                .containsExactly(
                        "0 papers in the last twelve months, the last one 30 years ago, the first 30 years ago");
    }
}
