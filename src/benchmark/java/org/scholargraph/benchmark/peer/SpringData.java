package org.scholargraph.benchmark.peer;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.neo4j.driver.Driver;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.neo4j.config.AbstractNeo4jConfig;
import org.springframework.data.neo4j.repository.Neo4jRepository;
import org.springframework.data.neo4j.repository.config.EnableNeo4jRepositories;
import org.springframework.data.neo4j.repository.query.Query;

/**
 * Spring Data Neo4j, the way most Java services use it: entities with relationships, and projections that say how much of an
 * entity is read (a whole entity would bring everybody who is connected). Answers are written as JSON, but no HTTP is in
 * between, which is in its favour.
 */
public final class SpringData implements AutoCloseable {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext();
    private final Authors authors;

    /** Over a driver, which stays the caller's. */
    public SpringData(Driver driver) {
        context.registerBean(Driver.class, () -> driver, definition -> definition.setDestroyMethodName(""));
        context.register(Settings.class);
        context.refresh();
        authors = context.getBean(Authors.class);
    }

    /**
     * An author with papers, their topics and sources, institutions, co-authors and theirs: without the last, neither the ties
     * among the shown nor their degrees could be told.
     */
    public void neighbourhood(String id) {
        write(authors.findNeighbourhoodById(id).orElseThrow());
    }

    /** An author with co-authors and theirs. */
    public void egoNetwork(String id) {
        write(authors.findEgoById(id).orElseThrow());
    }

    /** The authors on a shortest way, with their papers, of which the joint ones make the steps, and co-authors. */
    public void path(String from, String to) {
        var ids = authors.listShortestPath(from, to).stream().map(Name::getId).toList();
        write(authors.findAllByIdIn(ids));
    }

    /** The authors whose name begins so. */
    public void search(String text) {
        write(authors.findTop10ByNameStartingWithIgnoreCaseOrderByPaperCountDesc(text));
    }

    private static void write(Object answer) {
        try {
            JSON.writeValueAsBytes(answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    /** Wires the repository to the driver. */
    @Configuration(proxyBeanMethods = false)
    @EnableNeo4jRepositories(considerNestedRepositories = true)
    static class Settings extends AbstractNeo4jConfig {

        private final Driver driver;

        Settings(Driver driver) {
            this.driver = driver;
        }

        @Override
        public Driver driver() {
            return driver;
        }

        @Bean
        @Override
        public org.neo4j.cypherdsl.core.renderer.Configuration cypherDslConfiguration() {
            return org.neo4j.cypherdsl.core.renderer.Configuration.newConfig()
                    .withDialect(org.neo4j.cypherdsl.core.renderer.Dialect.NEO4J_5)
                    .build();
        }
    }

    interface Authors extends Neo4jRepository<AuthorNode, String> {

        Optional<Neighbourhood> findNeighbourhoodById(String id);

        Optional<Ego> findEgoById(String id);

        @Query("MATCH (from:Author {id: $from}), (to:Author {id: $to})"
                + " MATCH path = shortestPath((from)-[:COAUTHORED_WITH*..6]-(to))"
                + " UNWIND nodes(path) AS author RETURN author")
        List<Name> listShortestPath(String from, String to);

        List<OnPath> findAllByIdIn(List<String> ids);

        List<Name> findTop10ByNameStartingWithIgnoreCaseOrderByPaperCountDesc(String text);
    }

    interface Name {
        String getId();

        String getName();
    }

    interface Pair {
        Long getPaperCount();

        Double getWeight();

        Name getAuthor();
    }

    interface Paper {
        String getId();

        String getTitle();

        Long getYear();

        Long getCitationCount();

        List<Name> getTopics();

        List<Name> getSources();
    }

    interface Neighbourhood extends Name {
        List<Paper> getPapers();

        List<Tie> getCoauthorsAfter();

        List<Tie> getCoauthorsBefore();

        List<Name> getInstitutions();
    }

    interface Work {
        String getId();

        String getTitle();

        Long getYear();
    }

    interface OnPath extends Circle {
        List<Work> getPapers();
    }

    interface Circle extends Name {
        List<Pair> getCoauthorsAfter();

        List<Pair> getCoauthorsBefore();
    }

    interface Tie {
        Long getPaperCount();

        Circle getAuthor();
    }

    interface Ego extends Name {
        List<Tie> getCoauthorsAfter();

        List<Tie> getCoauthorsBefore();
    }
}
