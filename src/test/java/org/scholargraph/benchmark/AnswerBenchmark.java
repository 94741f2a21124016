package org.scholargraph.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.scholargraph.ingest.Filling;

/** What HTTP adds: the same questions over HTTP, and as the same Cypher over the bare driver, in turns in one run. */
class AnswerBenchmark {

    private static final Path WORKS = Path.of("../shared/data/openalex/works.jsonl.gz");
    private static final int PORT = 27699;
    private static final int AUTHORS = 500;

    /** After 3,000 rounds of an author, what HTTP adds is still 0.2 to 0.3 ms more than where it settles. */
    private static final Duration WARM_UP = Duration.ofMinutes(1);

    private static final int LEAST_WARM_UP = 3000;

    private final HttpClient client = HttpClient.newHttpClient();

    @TempDir
    Path folder;

    record Author(String id, String name) {}

    @Test
    void answersBesideTheBareDriver() {
        try (var context = ApplicationContext.run(Filling.settings(folder, PORT))) {
            Filling.fill(context, WORKS);
            var server = context.getBean(EmbeddedServer.class).start();
            try (var bare = GraphDatabase.driver("bolt://127.0.0.1:" + PORT, AuthTokens.none())) {
                System.out.println("| question | HTTP p50 | p99 | bare p50 | p99 | HTTP adds at p50 |");
                System.out.println("|---|---|---|---|---|---|");
                var random = sample(bare, "rand()", 20261121);
                compare("author", random, server, context, bare, author -> "/authors/" + author.id());
                compare(
                        "list: papers of an author",
                        random,
                        server,
                        context,
                        bare,
                        author -> "/papers?sort=newest&author=" + author.id());
                compare(
                        "list: papers, most cited",
                        random,
                        server,
                        context,
                        bare,
                        author -> "/papers?sort=mostCited&limit=25&yearTo="
                                + (2023 - author.id().hashCode() % 20));
                compare(
                        "search",
                        random,
                        server,
                        context,
                        bare,
                        author -> "/search?q=" + URLEncoder.encode(author.name(), StandardCharsets.UTF_8));
                compare(
                        "neighbourhood (150 nodes)",
                        random,
                        server,
                        context,
                        bare,
                        author -> "/graph/neighbourhood?id=" + author.id());
                compare(
                        "ego network",
                        random,
                        server,
                        context,
                        bare,
                        author -> "/authors/" + author.id() + "/ego-network");
                compare(
                        "neighbourhood of the 50 with most co-authors",
                        sample(bare, "-author.coauthorCount", 0).subList(0, 50),
                        server,
                        context,
                        bare,
                        author -> "/graph/neighbourhood?id=" + author.id());
            }
        }
    }

    private static List<Author> sample(Driver driver, String order, long seed) {
        var authors = driver
                .executableQuery("MATCH (author:Author) RETURN author.id, author.name ORDER BY "
                        + (seed == 0 ? order + ", author.id" : "author.id"))
                .execute()
                .records()
                .stream()
                .map(row -> new Author(row.get(0).asString(), row.get(1).asString()))
                .toList();
        var shuffled = new java.util.ArrayList<>(authors);
        if (seed != 0) {
            Collections.shuffle(shuffled, new Random(seed));
        }
        return shuffled.subList(0, AUTHORS);
    }

    private void compare(
            String question,
            List<Author> authors,
            EmbeddedServer server,
            ApplicationContext context,
            Driver bare,
            Function<Author, String> path) {
        var statements = context.getBean(Statements.class);
        var paths = authors.stream().map(path).toList();
        var asked = paths.stream()
                .map(each -> statements.during(() -> get(server, each)))
                .toList();
        long warm = System.nanoTime() + WARM_UP.toNanos();
        for (int i = 0; i < LEAST_WARM_UP || System.nanoTime() < warm; i++) {
            get(server, paths.get(i % paths.size()));
            asked.get(i % paths.size()).forEach(statement -> statement.ask(bare));
        }
        var http = new Timings(paths.size());
        var cypher = new Timings(paths.size());
        for (int i = 0; i < paths.size(); i++) {
            var one = paths.get(i);
            var same = asked.get(i);
            http.time(() -> get(server, one));
            cypher.time(() -> same.forEach(statement -> statement.ask(bare)));
        }
        System.out.printf(
                Locale.ROOT,
                "| %s | %.2f ms | %.2f ms | %.2f ms | %.2f ms | %.2f ms |%n",
                question,
                http.percentile(.5),
                http.percentile(.99),
                cypher.percentile(.5),
                cypher.percentile(.99),
                http.percentile(.5) - cypher.percentile(.5));
    }

    private void get(EmbeddedServer server, String path) {
        try {
            var request = HttpRequest.newBuilder(URI.create(server.getURI() + "/api/v1" + path))
                    .build();
            var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
