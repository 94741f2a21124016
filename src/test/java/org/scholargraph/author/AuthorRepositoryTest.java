package org.scholargraph.author;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.graph.OneOfEverything;

class AuthorRepositoryTest {

    private static final Author NEW =
            new Author("A9", "Jo Late", List.of("J. Late"), null, Identity.identifier, 1, 0, 0, 0, 2024, null);

    private static ApplicationContext context;
    private static AuthorRepository authors;

    @BeforeAll
    static void start() {
        context = ApplicationContext.run(Neo4jUnderTest.properties());
        authors = context.getBean(AuthorRepository.class);
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
    void authorsShouldBeSavedReadAndDeleted() {
        long before = authors.count();

        authors.save(NEW);
        assertThat(authors.findById(NEW.id())).contains(NEW);
        assertThat(authors.count()).isEqualTo(before + 1);

        authors.delete(NEW);
        assertThat(authors.existsById(NEW.id())).isFalse();
        assertThat(authors.count()).isEqualTo(before);
    }

    @Test
    void authorsShouldBeReadInPages() {
        var page = authors.findAll(Pageable.from(1, 3, Sort.of(Sort.Order.desc("paperCount"), Sort.Order.asc("id"))));

        assertThat(page.getTotalSize()).isEqualTo(8);
        assertThat(page.getContent()).extracting(Author::id).containsExactly("A4", "A7", "A6");
    }

    @Test
    void authorsShouldBeFoundByWhatTheirMethodsSay() {
        assertThat(authors.findByOrcid("0000-0002-1825-0097")).map(Author::id).contains("A1");
        assertThat(authors.findByLastYearGreaterThanEquals(2022, Pageable.from(0, 2, Sort.of(Sort.Order.asc("name"))))
                        .getContent())
                .extracting(Author::name)
                .containsExactly("Bob Okafor", "Cleo Zhang");
        assertThat(authors.listByNameStartsWithOrderByName("Da"))
                .extracting(Author::id)
                .containsExactly("A4");
    }
}
