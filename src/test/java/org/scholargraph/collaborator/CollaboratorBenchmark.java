package org.scholargraph.collaborator;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.GraphDatabase;
import org.neo4j.driver.QueryConfig;
import org.scholargraph.http.Caller;
import org.scholargraph.ingest.Filling;
import org.scholargraph.projection.MadeUpPapers;
import org.scholargraph.projection.Projection;
import org.scholargraph.projection.Projections;

/** What the projection takes, how fast recommendations are, and Adamic and Adar's ranking in Cypher beside them. */
class CollaboratorBenchmark {

    private static final Path ACL = Path.of("../shared/data/acl-anthology/acl-anthology-2024-08-15.tar.xz");
    private static final int PORT = 27698;
    private static final int WARM_UP = 5000;
    private static final int ASKED = 1000;

    private static final String ADAMIC_ADAR = """
            CYPHER 25
            MATCH (author:Author {id: $id})-[:COAUTHORED_WITH]-(common:Author)-[:COAUTHORED_WITH]-(other:Author)
            WHERE other <> author AND NOT EXISTS { (author)-[:COAUTHORED_WITH]-(other) }
            WITH other, sum(1.0 / log(common.coauthorCount)) AS score
            ORDER BY score DESC, other.id
            LIMIT 10
            RETURN other.id, score""";

    @TempDir
    Path folder;

    @Test
    void recommendationsOnTheAclAnthology() {
        try (var context = ApplicationContext.run(Filling.settings(folder, PORT))) {
            Filling.fill(context, ACL);
            loading(context);
            var authors = context.getBean(Rankings.class)
                    .asOf(null)
                    .snapshot()
                    .projection()
                    .authorCount();
            var ranking = context.getBean(Rankings.class).asOf(null);
            var ranker = new LearnedRanker(ranking);
            time(
                    "inside the service, all authors",
                    IntStream.range(0, authors).toArray(),
                    author -> ranker.best(author, 10));
            overHttp(context, ranking);
            inCypher(ranking);
        }
    }

    private static void loading(ApplicationContext context) {
        for (int run = 0; run < 3; run++) {
            long began = System.nanoTime();
            var columns = context.getBean(Projections.class).read();
            long read = System.nanoTime();
            var projection = Projection.of(columns);
            System.out.printf(
                    Locale.ROOT,
                    "run %d: read %.2f s (its log tells bylines from texts), co-authorship made in %.2f s, %.1f MB, %,d pairs%n",
                    run,
                    (read - began) / 1e9,
                    (System.nanoTime() - read) / 1e9,
                    projection.bytes() / 1e6,
                    projection.coauthors().total() / 2);
        }
        var snapshot = context.getBean(Rankings.class).asOf(null).snapshot();
        System.out.printf(
                Locale.ROOT,
                "text profiles %.1f MB, names %.1f MB%n",
                snapshot.profiles().terms().bytes() / 1e6,
                snapshot.projection().columns().labelBytes() / 1e6);
    }

    private static int[] some(int authors) {
        return new Random(1).ints(0, authors).limit(ASKED).toArray();
    }

    private static void overHttp(ApplicationContext context, Ranking ranking) {
        var caller = new Caller(context.getBean(EmbeddedServer.class).start(), context.getBean(ObjectMapper.class));
        var names = ranking.snapshot().projection().columns().authors();
        time("over HTTP", some(names.size()), author -> {
            var id = URLEncoder.encode(names.name(author), StandardCharsets.UTF_8)
                    .replace("+", "%20");
            assertThat(caller.get("/api/v1/authors/" + id + "/recommended-collaborators")
                            .statusCode())
                    .isEqualTo(200);
        });
    }

    private static void inCypher(Ranking ranking) {
        var names = ranking.snapshot().projection().columns().authors();
        try (var driver = GraphDatabase.driver("bolt://127.0.0.1:" + PORT, AuthTokens.none())) {
            time("Adamic–Adar in Cypher", some(names.size()), author -> driver.executableQuery(ADAMIC_ADAR)
                    .withParameters(Map.of("id", names.name(author)))
                    .withConfig(QueryConfig.defaultConfig())
                    .execute());
        }
    }

    private static void time(String what, int[] authors, IntConsumer question) {
        for (int i = 0; i < Math.min(WARM_UP, authors.length); i++) {
            question.accept(authors[i]);
        }
        var millis = new double[authors.length];
        for (int i = 0; i < authors.length; i++) {
            long began = System.nanoTime();
            question.accept(authors[i]);
            millis[i] = (System.nanoTime() - began) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.2f ms, p99 %.2f ms, worst %.2f ms%n",
                what,
                millis[millis.length / 2],
                millis[(int) (.99 * millis.length)],
                millis[millis.length - 1]);
    }

    @Test
    void pairsShouldCostTheSameInAGreaterGraph() {
        for (int papers : new int[] {100_000, 1_000_000}) {
            var columns =
                    new MadeUpPapers().add(2001, 2020, papers / 20, papers, 1).columns();
            long began = System.nanoTime();
            var projection = Projection.of(columns);
            long nanos = System.nanoTime() - began;
            int pairs = projection.coauthors().total() / 2;
            System.out.printf(
                    Locale.ROOT,
                    "%,d papers, %,d pairs: %.1f bytes and %.0f ns a pair%n",
                    papers,
                    pairs,
                    (double) projection.bytes() / pairs,
                    (double) nanos / pairs);
        }
    }
}
