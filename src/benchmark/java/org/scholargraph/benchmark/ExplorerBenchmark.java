package org.scholargraph.benchmark;

import static java.util.stream.Collectors.joining;
import static org.awaitility.Awaitility.await;
import static org.scholargraph.benchmark.ServiceClient.encoded;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.neo4j.driver.AuthTokens;
import org.neo4j.driver.Driver;
import org.neo4j.driver.GraphDatabase;
import org.scholargraph.benchmark.Question.Author;
import org.scholargraph.benchmark.ServiceClient.Call;
import org.scholargraph.benchmark.peer.QueryApi;
import org.scholargraph.benchmark.peer.ServerInProcess;
import org.scholargraph.benchmark.peer.SpringData;
import org.scholargraph.ingest.Filling;
import org.scholargraph.projection.Projections;

/**
 * An explorer's questions on the ACL Anthology and the OpenAlex works together, in turns in one run: over HTTP; as the same
 * statements over the bare driver and over Neo4j's own HTTP Query API; and asked of Spring Data Neo4j. Then 64 clients at once.
 * The Neo4j server runs in this process, as the embedded engine would, and for all four alike.
 */
class ExplorerBenchmark {

    private static final Path ACL = Path.of("../shared/data/acl-anthology/acl-anthology-2024-08-15.tar.xz");
    private static final Path WORKS = Path.of("../shared/data/openalex/works.jsonl.gz");
    private static final int BOLT = 27698;
    private static final int HTTP = 27697;
    private static final long SEED = 20261121;
    private static final int AUTHORS = 1000;
    private static final int HUBS = 50;
    private static final int HUB_ROUNDS = 4;
    private static final int WARM_UP = 200;
    private static final int ASKED_OF_SPRING = 20; // of all; of a hub it takes in more than 2 GiB
    private static final int CLIENTS = 64;
    private static final int MINUTE = 60;

    @TempDir
    Path folder;

    @Test
    void explores() throws Exception {
        fill();
        try (var neo4j = new ServerInProcess(folder.resolve("neo4j"), BOLT, HTTP);
                var context = ApplicationContext.run(settings("scholargraph.neo4j.uri", neo4j.bolt()));
                var bare = GraphDatabase.driver(neo4j.bolt(), AuthTokens.none());
                var spring = new SpringData(bare)) {
            var run = new Run(
                    new ServiceClient(
                            context.getBean(EmbeddedServer.class).start().getURI()),
                    context.getBean(Statements.class),
                    bare,
                    new QueryApi(HTTP));
            awaitProjection(context);
            var everybody = listAuthors(bare);
            var hubs = withNeighbours(bare, everybody.subList(0, HUBS), everybody);
            Collections.shuffle(everybody, new Random(SEED));
            var authors = withNeighbours(bare, everybody.subList(0, AUTHORS), everybody);
            var questions = questions(spring);

            System.out.println("| question | over HTTP p50 / p95 / p99 | bare Cypher | Query API | Spring Data"
                    + " | p50 beside Cypher, goal 1.5 × or 0.7 ms more |");
            System.out.println("|---|---|---|---|---|---|");
            questions.forEach(question -> run.compare(question, authors, "", 1));
            questions.forEach(question -> run.compare(question, hubs, ", hubs", HUB_ROUNDS));
            run.askAgain(questions.getFirst(), authors);
            run.everybodyAtOnce(questions, authors);
        }
    }

    /** The service reads it when it starts; until then paths are another statement. */
    private static void awaitProjection(ApplicationContext context) {
        var projections = context.getBean(Projections.class);
        projections.begin();
        await().atMost(Duration.ofMinutes(5)).until(() -> projections.latest().isPresent());
    }

    private void fill() {
        try (var context = ApplicationContext.run(settings("scholargraph.neo4j.bolt-port", 0))) {
            Filling.fill(context, ACL, WORKS);
        }
    }

    private Map<String, Object> settings(String name, Object value) {
        return Map.of(
                "scholargraph.data-dir",
                folder.toString(),
                "scholargraph.http.port",
                -1,
                "scholargraph.sample",
                false,
                name,
                value);
    }

    private static List<Question> questions(SpringData spring) {
        return List.of(
                new Question(
                        "neighbourhood (150 nodes)",
                        author -> Call.get("/graph/neighbourhood?maxNodes=150&id=" + encoded(author.id())),
                        author -> spring.neighbourhood(author.id())),
                new Question("expand", ExplorerBenchmark::expansion, null),
                new Question(
                        "ego network",
                        author -> Call.get("/authors/" + encoded(author.id()).replace("+", "%20") + "/ego-network"),
                        author -> spring.egoNetwork(author.id())),
                new Question(
                        "path",
                        author ->
                                Call.get("/graph/path?from=" + encoded(author.id()) + "&to=" + encoded(author.other())),
                        author -> spring.path(author.id(), author.other())),
                new Question(
                        "search",
                        author -> Call.get("/search?q=" + encoded(author.typed())),
                        author -> spring.search(author.typed())));
    }

    private static Call expansion(Author author) {
        var canvas = author.circle().stream().map(ExplorerBenchmark::quoted).collect(joining(","));
        return new Call(
                "/graph/expand", "{\"id\":" + quoted(author.id()) + ",\"limit\":25,\"exclude\":[" + canvas + "]}");
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** All authors with a co-author, those with most first. */
    private static List<Author> listAuthors(Driver driver) {
        return new ArrayList<>(driver
                .executableQuery("MATCH (author:Author) WHERE author.coauthorCount > 0"
                        + " RETURN author.id, author.name ORDER BY author.coauthorCount DESC, author.id")
                .execute()
                .records()
                .stream()
                .map(row -> new Author(row.get(0).asString(), row.get(1).asString(), "", List.of()))
                .toList());
    }

    private static List<Author> withNeighbours(Driver driver, List<Author> authors, List<Author> everybody) {
        var random = new Random(SEED);
        return authors.stream()
                .map(author -> new Author(
                        author.id(),
                        author.name(),
                        everybody.get(random.nextInt(everybody.size())).id(),
                        circle(driver, author.id())))
                .toList();
    }

    private static List<String> circle(Driver driver, String id) {
        return driver
                .executableQuery("MATCH (:Author {id: $id})-[pair:COAUTHORED_WITH]-(other:Author)"
                        + " RETURN other.id ORDER BY pair.paperCount DESC, pair.weight DESC, other.id LIMIT 25")
                .withParameters(Map.of("id", id))
                .execute()
                .records()
                .stream()
                .map(row -> row.get(0).asString())
                .toList();
    }

    /** One service and its yardsticks. */
    private record Run(ServiceClient service, Statements statements, Driver bare, QueryApi queryApi) {

        void compare(Question question, List<Author> authors, String who, int rounds) {
            var requests = authors.stream()
                    .map(question.request())
                    .map(service::request)
                    .toList();
            var asked = requests.stream()
                    .map(request -> statements.during(() -> service.ask(request, 200)))
                    .toList();
            var posts = asked.stream()
                    .map(each -> each.stream()
                            .map(one -> queryApi.request(one.text(), one.parameters()))
                            .toList())
                    .toList();
            var times = IntStream.range(0, 4)
                    .mapToObj(i -> new Timings(authors.size() * rounds))
                    .toList();
            for (int round = 0; round <= rounds; round++) {
                for (int i = 0; i < authors.size(); i++) {
                    var author = authors.get(i);
                    var request = requests.get(i);
                    var same = asked.get(i);
                    var post = posts.get(i);
                    var spring = rounds == 1 && i % (authors.size() / ASKED_OF_SPRING) == 0 ? question.spring() : null;
                    if (round == 0) {
                        if (spring != null) {
                            spring.accept(author);
                        }
                        if (i < WARM_UP) {
                            service.ask(request, 200);
                            same.forEach(statement -> statement.ask(bare));
                            post.forEach(queryApi::ask);
                        }
                        continue;
                    }
                    times.get(0).time(() -> service.ask(request, 200));
                    times.get(1).time(() -> same.forEach(statement -> statement.ask(bare)));
                    times.get(2).time(() -> post.forEach(queryApi::ask));
                    if (spring != null && round == 1) {
                        times.get(3).time(() -> spring.accept(author));
                    }
                }
            }
            print(question.name() + who, times);
        }

        private static void print(String name, List<Timings> times) {
            var http = times.get(0).percentile(.5);
            var cypher = times.get(1).percentile(.5);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %s | %s | %s | %s | %.2f ×, %+.2f ms: %s |%n",
                    name,
                    times.get(0),
                    times.get(1),
                    times.get(2),
                    times.get(3),
                    http / cypher,
                    http - cypher,
                    http <= Math.max(1.5 * cypher, cypher + .7) ? "met" : "missed");
        }

        /** The same question again, with the ETag of its answer. */
        void askAgain(Question question, List<Author> authors) {
            var requests = authors.stream()
                    .map(question.request())
                    .map(service::request)
                    .map(request -> HttpRequest.newBuilder(request, (name, value) -> true)
                            .header(
                                    "If-None-Match",
                                    service.ask(request, 200)
                                            .headers()
                                            .firstValue("ETag")
                                            .orElseThrow())
                            .build())
                    .toList();
            var times = new Timings(authors.size());
            requests.forEach(request -> service.ask(request, 304));
            requests.forEach(request -> times.time(() -> service.ask(request, 304)));
            System.out.println("| asked again: 304 | " + times + " | | | | goal below 1 ms |");
        }

        /** A minute of all questions in turn, each client with authors of its own. */
        void everybodyAtOnce(List<Question> questions, List<Author> authors) throws InterruptedException {
            var times = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> new Timings(1 << 18))
                    .toList();
            var errors = new AtomicInteger();
            var bytes = new LongAdder();
            System.gc();
            var before = used();
            var end = System.nanoTime() + MINUTE * 1_000_000_000L;
            try (var heap = new HeapWatch();
                    var clients = Executors.newFixedThreadPool(CLIENTS)) {
                for (int client = 0; client < CLIENTS; client++) {
                    var own = times.get(client);
                    var random = new Random(SEED + client);
                    clients.submit(() -> {
                        while (System.nanoTime() < end) {
                            var author = authors.get(random.nextInt(authors.size()));
                            var question = questions.get(random.nextInt(questions.size()));
                            var request = service.request(question.request().apply(author));
                            try {
                                own.time(() -> bytes.add(
                                        service.ask(request, 200).body().length()));
                            } catch (RuntimeException e) {
                                errors.incrementAndGet();
                                System.err.println(e.getMessage());
                            }
                        }
                    });
                }
                clients.shutdown();
                clients.awaitTermination(2L * MINUTE, java.util.concurrent.TimeUnit.SECONDS);
                var all = Timings.of(times);
                System.gc();
                System.out.printf(
                        Locale.ROOT,
                        "%d clients for %d s: %,d answers, %.0f a second, %s (p50 / p95 / p99), %d errors, %,d MB sent; heap"
                                + " %d MiB before, %d MiB after, peak %d MiB%n",
                        CLIENTS,
                        MINUTE,
                        all.size(),
                        all.size() / (double) MINUTE,
                        all,
                        errors.get(),
                        bytes.sum() / 1_000_000,
                        before,
                        used(),
                        heap.peak());
            }
        }

        private static long used() {
            return java.lang.management.ManagementFactory.getMemoryMXBean()
                            .getHeapMemoryUsage()
                            .getUsed()
                    >> 20;
        }
    }
}
