package org.scholargraph.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.exceptions.DataAccessException;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;

class PaperRepositoryTest {

    private static final Paper NEW = new Paper(
            "W8",
            "Late news",
            "Short.",
            2024,
            LocalDate.of(2024, 2, 29),
            "letter",
            "en",
            "10.1/late",
            "2402.00001",
            0,
            0,
            1,
            true,
            false,
            false,
            7);

    private static ApplicationContext context;
    private static PaperRepository papers;

    @BeforeAll
    static void start() {
        context = ApplicationContext.run(Neo4jUnderTest.properties());
        papers = context.getBean(PaperRepository.class);
    }

    @AfterAll
    static void close() {
        context.close();
    }

    @BeforeEach
    void load() {
        OneOfEverything.load();
    }

    @Test
    void papersShouldBeSavedReadChangedAndDeleted() {
        papers.save(NEW);
        assertThat(papers.findById("W8")).contains(NEW);

        var changed =
                new Paper("W8", null, null, null, null, null, null, null, null, 1, 0, 1, false, true, false, null);
        papers.update(changed);
        assertThat(papers.findById("W8")).contains(changed);

        papers.deleteById("W8");
        assertThat(papers.existsById("W8")).isFalse();
        assertThat(papers.count()).isEqualTo(8);
    }

    @Test
    void severalPapersShouldBeSavedAtOnce() {
        papers.saveAll(List.of(
                NEW,
                new Paper("W9", null, null, null, null, null, null, null, null, 0, 0, 0, true, false, false, null)));

        assertThat(papers.count()).isEqualTo(10);
    }

    @Test
    void idsShouldBeUnique() {
        papers.save(NEW);

        assertThatThrownBy(() -> papers.save(NEW)).isInstanceOf(DataAccessException.class);
    }

    @Test
    void allPapersShouldBeReadInPages() {
        var byTitle = Pageable.from(0, 3, Sort.of(Sort.Order.asc("title"), Sort.Order.asc("id")));

        var first = papers.findAll(byTitle);
        var second = papers.findAll(byTitle.next());

        assertThat(first.getTotalSize()).isEqualTo(8);
        assertThat(first.getContent()).extracting(Paper::id).containsExactly("W2", "W7", "W4");
        assertThat(second.getContent())
                .extracting(Paper::title)
                .containsExactly("Graph neural networks for co-authorship", "On names", "Poster discussion");
    }

    @Test
    void papersShouldBeFoundByWhatTheirMethodsSay() {
        assertThat(papers.findByDoi("10.1002/(sici)1097+0258/ada"))
                .map(Paper::id)
                .contains("W1");
        var page = papers.findByYear(2021, Pageable.from(0, 1, Sort.of(Sort.Order.desc("id"))));
        assertThat(page.getTotalSize()).isEqualTo(2);
        assertThat(page.getContent()).extracting(Paper::id).containsExactly("W7");
        assertThat(papers.listByCitationCountGreaterThanEqualsOrderByCitationCountDescAndTitle(1))
                .extracting(Paper::id)
                .containsExactly("W1", "W2", "W4");
        assertThat(papers.countByRetracted(true)).isEqualTo(1);
    }
}
