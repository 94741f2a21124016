package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micronaut.context.annotation.Property;
import io.micronaut.core.type.Argument;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.http.Caller;
import org.scholargraph.http.ListAnswer;
import org.scholargraph.http.ServiceUnderTest;

@MicronautTest(contextBuilder = ServiceUnderTest.class, transactional = false)
@Property(name = "scholargraph.import.batch-records", value = "2")
@Property(name = "scholargraph.import.dir", value = "target/import-endpoints/shared")
@Property(name = "scholargraph.http.max-upload-size", value = "1MB")
class ImportEndpointsTest {

    private static final Path SHARED = Path.of("target/import-endpoints/shared");
    private static final String GOOD = """
            {"id": "https://openalex.org/W%d", "title": "On trees", "authorships": []}
            """;
    private static final String BAD = """
            {"id": "https://openalex.org/W9", "title": 7, "authorships": "nobody"}
            """;

    private static final Path UPLOADS = Path.of("target/test-data/uploads");

    private final Caller caller;
    private final int port;

    ImportEndpointsTest(EmbeddedServer server, ObjectMapper json) {
        caller = new Caller(server, json);
        port = server.getPort();
    }

    @BeforeAll
    static void writeFiles() throws IOException {
        Files.createDirectories(SHARED);
        Files.writeString(SHARED.resolveSibling("outside.jsonl"), works(1));
        Files.writeString(SHARED.resolve("three.jsonl"), works(3));
        Files.writeString(SHARED.resolve("table.csv"), "id,title\n1,On trees\n");
        Files.writeString(SHARED.resolve("many.jsonl"), works(400));
    }

    private static String works(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(GOOD::formatted).collect(Collectors.joining());
    }

    @BeforeEach
    void clear() {
        Neo4jUnderTest.clear();
    }

    private HttpResponse<String> upload(String name, String content) {
        var body = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n" + content
                + "\r\n--cut--\r\n";
        return caller.post("/api/v1/imports", body, "Content-Type", "multipart/form-data; boundary=cut");
    }

    private HttpResponse<String> importFrom(String path) {
        return caller.post("/api/v1/imports", "{\"path\": \"" + path + "\"}");
    }

    private ImportAnswer ended(HttpResponse<String> accepted) {
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);
        var place = accepted.headers().firstValue("Location").orElseThrow();
        return await().until(() -> caller.read(caller.get(place), ImportAnswer.class), job -> job.state()
                .isEnd());
    }

    @Test
    void uploadShouldBeImportedAndItsBadRecordsListed() {
        var job = ended(upload("some works.jsonl", works(2) + BAD + "no JSON\n" + GOOD.formatted(3)));

        assertThat(job.state()).isEqualTo(ImportJob.State.completed);
        assertThat(job.name()).isEqualTo("some works.jsonl");
        assertThat(List.of(job.recordsRead(), job.recordsStored(), job.recordsUnchanged(), job.recordsRejected()))
                .containsExactly(5L, 3L, 0L, 2L);
        assertThat(job.bytesDone()).isEqualTo(job.bytesTotal()).isPositive();
        assertThat(caller.get("/api/v1/papers/W3").statusCode()).isEqualTo(200);
        assertThat(rejected(job, "limit=1").results()).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(3);
            assertThat(rejection.id()).isEqualTo("https://openalex.org/W9");
            assertThat(rejection.reason()).isNotBlank();
            assertThat(rejection.record()).isEqualTo(BAD.strip());
        });
        var second = rejected(
                job, "limit=1&cursor=" + rejected(job, "limit=1").meta().nextCursor());
        assertThat(second.results()).singleElement().satisfies(rejection -> {
            assertThat(rejection.line()).isEqualTo(4);
            assertThat(rejection.record()).isEqualTo("no JSON");
        });
        assertThat(second.meta().nextCursor()).isNull();
    }

    @Test
    void severalFilesOfOneUploadShouldAllBeImported() {
        var part = "--cut\r\nContent-Disposition: form-data; name=\"file\"; filename=\"%s\"\r\n\r\n%s\r\n";
        var body = part.formatted("a.jsonl", works(1)) + part.formatted("b.jsonl", GOOD.formatted(2))
                + part.formatted("c.jsonl", GOOD.formatted(3)) + "--cut--\r\n";

        var job = ended(caller.post("/api/v1/imports", body, "Content-Type", "multipart/form-data; boundary=cut"));

        assertThat(job.name()).isEqualTo("a.jsonl and 2 more");
        assertThat(job.recordsStored()).isEqualTo(3);
    }

    @Test
    void uploadThatBreaksOffShouldLeaveNothing() throws IOException {
        var before = uploads();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write(("""
                    POST /api/v1/imports HTTP/1.1
                    Host: 127.0.0.1
                    Content-Type: multipart/form-data; boundary=cut
                    Content-Length: 1000000

                    --cut
                    Content-Disposition: form-data; name="file"; filename="a.jsonl"

                    """ + works(2_000)).replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8));
            await().until(() -> uploads().size() > before.size());
        }

        await().untilAsserted(() -> assertThat(uploads()).isEqualTo(before));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            boundary=cut | --cut~Content-Disposition: form-data; name="data"; filename="a"~~x~--cut--~ | data | There is no field 'data' here
            boundary=cut | --cut~Content-Disposition: form-data; name="file"~~x~--cut--~               | file | is a text here
            boundary=cut | --cut~Content-Disposition: form-data; name="file"; filename="b"~~x          | file | The upload broke off
            boundary=cut | --cut--~                                                                    | file | There is no file
            charset=utf8 | --cut~Content-Disposition: form-data; name="file"; filename="b"~~x~--cut--~ | file | The form can't be read
            """)
    void uploadOfAnythingElseShouldLeaveNothing(String type, String end, String field, String reason)
            throws IOException {
        var before = uploads();
        var first = reason.equals("There is no file")
                ? ""
                : "--cut~Content-Disposition: form-data; name=\"file\"; filename=\"a\"~~" + works(2_000) + "~";

        for (var body : List.of(end, first + end)) {
            var form = body.replace("~", "\r\n");
            var answer = caller.post("/api/v1/imports", form, "Content-Type", "multipart/form-data; " + type);

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
            assertThat(answer.body()).contains(reason).contains("\"parameter\":\"" + field + "\"");
        }
        assertThat(uploads()).isEqualTo(before);
    }

    @Test
    void importOfNothingShouldSayWhatMayBeSent() throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream()
                    .write("POST /api/v1/imports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 400")
                    .contains("Content-Type; allowed: application/json, multipart/form-data.");
        }
    }

    @Test
    void uploadBeyondTheLimitShouldBeRefused() throws IOException {
        var before = uploads();

        var answer = upload("long.jsonl", works(20_000));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(413);
        assertThat(uploads()).isEqualTo(before);
    }

    private static Set<Path> uploads() throws IOException {
        try (var files = Files.list(UPLOADS)) {
            return files.collect(Collectors.toSet());
        }
    }

    @ParameterizedTest
    @CsvSource({"/, upload", "../works/a.jsonl, a.jsonl", "..., ..."})
    void uploadShouldBeNamedAsItsFile(String written, String name) {
        assertThat(ended(upload(written, works(1))).name()).isEqualTo(name);
    }

    @Test
    void longNameShouldBeTakenAndAnEndlessOneRefused() {
        assertThat(ended(upload("木".repeat(1_000), works(1))).name()).isEqualTo("木".repeat(1_000));

        var answer = upload("a".repeat(20_000), works(1));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("The form can't be read");
    }

    private ListAnswer<Rejection> rejected(ImportAnswer job, String page) {
        return page("/api/v1/imports/" + job.id() + "/rejected?" + page, Rejection.class);
    }

    private <T> ListAnswer<T> page(String path, Class<T> type) {
        try {
            return caller.json().readValue(caller.get(path).body(), Argument.of(ListAnswer.class, type));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void secondImportShouldChangeNothing() {
        ended(importFrom("three.jsonl"));
        var before = settledStats();

        var again = ended(importFrom("three.jsonl"));

        assertThat(again.recordsRead()).isEqualTo(3);
        assertThat(again.recordsStored()).isZero();
        assertThat(again.recordsUnchanged()).isEqualTo(3);
        assertThat(settledStats().body()).isEqualTo(before.body());
    }

    @Test
    void graphShouldNameAnImportInAVersionOfItsOwn() {
        ended(importFrom("three.jsonl"));
        var before = settledStats();

        var job = ended(upload("later.jsonl", GOOD.formatted(7)));

        assertThat(settledStats().headers().firstValue("ETag"))
                .isNotEqualTo(before.headers().firstValue("ETag"));
        assertThat(settledStats().body()).contains(job.id()).contains("\"Paper\":4");
    }

    /** An import has ended a moment before the graph names it. */
    private HttpResponse<String> settledStats() {
        await().pollDelay(Duration.ofMillis(300)).until(() -> true);
        return caller.get("/api/v1/graph/stats");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../outside.jsonl",
                "/etc/passwd",
                "missing.jsonl",
                "a\\u0000b",
                "",
                "three.jsonl/../../outside.jsonl"
            })
    void pathOutsideTheImportFolderShouldBeRefused(String path) {
        var answer = importFrom(path);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("path").doesNotContain("Exception");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"path\": null}", "{\"path\": 7, \"more\": 1}", "[]", "no JSON", ""})
    void otherBodiesShouldBeRefused(String body) {
        var answer = caller.post("/api/v1/imports", body);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void fileOfAnotherFormatShouldFailWithTheReason() {
        var job = ended(importFrom("table.csv"));

        assertThat(job.state()).isEqualTo(ImportJob.State.failed);
        assertThat(job.problem()).contains("table.csv");
        assertThat(job.recordsStored()).isZero();
    }

    @Test
    void eventsShouldTellOfTheImportUntilItsEnd() {
        var accepted = importFrom("many.jsonl");
        var place = accepted.headers().firstValue("Location").orElseThrow();

        var events = caller.get(place + "/events");

        assertThat(events.headers().firstValue("Content-Type")).get().asString().startsWith("text/event-stream");
        var told =
                events.body().lines().filter(line -> line.startsWith("data: ")).toList();
        assertThat(told).hasSizeGreaterThan(1);
        assertThat(told.getLast()).contains("\"state\":\"completed\"", "\"recordsStored\":400");
    }

    @Test
    void stoppedImportShouldKeepWhatItStored() {
        var place = importFrom("many.jsonl").headers().firstValue("Location").orElseThrow();
        await().until(() -> caller.read(caller.get(place), ImportAnswer.class), job -> job.recordsStored() > 0);

        var stopping = caller.send("DELETE", place, null);

        assertThat(stopping.statusCode()).isEqualTo(202);
        var job = await().until(() -> caller.read(caller.get(place), ImportAnswer.class), each -> each.state()
                .isEnd());
        assertThat(job.state()).isEqualTo(ImportJob.State.stopped);
        assertThat(job.recordsStored()).isPositive().isLessThan(400);
        assertThat(caller.get("/api/v1/graph/stats").body()).contains("\"Paper\":" + job.recordsStored());
        var late = caller.send("DELETE", place, null);
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("ended");
    }

    @Test
    void pausedImportShouldGoOnWhereItWas() {
        var place = importFrom("many.jsonl").headers().firstValue("Location").orElseThrow();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> caller.read(caller.get(place), ImportAnswer.class), job -> job.recordsStored() > 0);

        assertThat(caller.post(place + "/pause", "").statusCode()).isEqualTo(200);
        var paused = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> caller.read(caller.get(place), ImportAnswer.class),
                        job -> job.state() == ImportJob.State.paused);
        assertThat(paused.recordsStored()).isPositive().isLessThan(400);
        assertThat(caller.post(place + "/pause", "").statusCode()).isEqualTo(409);
        assertThat(ended(importFrom("three.jsonl")).state()).isEqualTo(ImportJob.State.completed);

        assertThat(caller.post(place + "/resume", "").statusCode()).isEqualTo(200);
        var job = await().atMost(Duration.ofMinutes(1))
                .until(() -> caller.read(caller.get(place), ImportAnswer.class), each -> each.state()
                        .isEnd());
        assertThat(job.state()).isEqualTo(ImportJob.State.completed);
        assertThat(job.recordsRead()).isEqualTo(400);
        assertThat(caller.post(place + "/resume", "").statusCode()).isEqualTo(409);
    }

    @Test
    void pausedImportMayBeStopped() {
        var place = importFrom("many.jsonl").headers().firstValue("Location").orElseThrow();
        assertThat(caller.post(place + "/pause", "").statusCode()).isEqualTo(200);
        await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> caller.read(caller.get(place), ImportAnswer.class),
                        job -> job.state() == ImportJob.State.paused);

        var stopped = caller.send("DELETE", place, null);

        assertThat(stopped.statusCode()).isEqualTo(202);
        assertThat(caller.read(stopped, ImportAnswer.class).state()).isEqualTo(ImportJob.State.stopped);
        assertThat(caller.post(place + "/resume", "").statusCode()).isEqualTo(409);
        assertThat(caller.send("DELETE", place, null).statusCode()).isEqualTo(409);
    }

    @Test
    void pauseMayBeTakenBackAndStopMayNot() {
        var place = importFrom("many.jsonl").headers().firstValue("Location").orElseThrow();
        await().until(() -> caller.read(caller.get(place), ImportAnswer.class), job -> job.recordsStored() > 0);

        assertThat(caller.post(place + "/pause", "").statusCode()).isEqualTo(200);
        assertThat(caller.post(place + "/resume", "").statusCode()).isEqualTo(200);
        assertThat(caller.send("DELETE", place, null).statusCode()).isEqualTo(202);
        assertThat(caller.post(place + "/pause", "").statusCode()).isEqualTo(409);
        assertThat(caller.post(place + "/resume", "").statusCode()).isEqualTo(409);

        var job = await().until(() -> caller.read(caller.get(place), ImportAnswer.class), each -> each.state()
                .isEnd());
        assertThat(job.state()).isEqualTo(ImportJob.State.stopped);
        assertThat(job.recordsStored()).isLessThan(400);
    }

    @Test
    void importsShouldBeListedLatestFirst() {
        var earliest = ended(importFrom("three.jsonl"));
        var first = ended(importFrom("three.jsonl"));
        var second = ended(importFrom("table.csv"));

        var list = caller.get("/api/v1/imports?limit=100").body();

        assertThat(list.indexOf(second.id())).isPositive().isLessThan(list.indexOf(first.id()));
        assertThat(caller.get("/api/v1/imports?limit=101").statusCode()).isEqualTo(400);
        assertThat(caller.get("/api/v1/imports?cursor=x").statusCode()).isEqualTo(400);
        assertThat(walked())
                .doesNotHaveDuplicates()
                .startsWith(second.id(), first.id())
                .hasSizeGreaterThan(2);
    }

    /** All imports, two a page. */
    private List<String> walked() {
        var ids = new ArrayList<String>();
        ListAnswer<ImportAnswer> page;
        var cursor = "";
        do {
            page = page("/api/v1/imports?limit=2" + cursor, ImportAnswer.class);
            page.results().forEach(job -> ids.add(job.id()));
            assertThat(page.meta().count()).isGreaterThanOrEqualTo(ids.size());
            cursor = "&cursor=" + page.meta().nextCursor();
        } while (page.meta().nextCursor() != null);
        assertThat(page.meta().count()).isEqualTo(ids.size());
        return ids;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/events", "/rejected"})
    void unknownImportShouldNotBeFound(String part) {
        var answer = caller.get("/api/v1/imports/nothing" + part);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    }

    @Test
    void onlyWritersShouldWrite() {
        var answer =
                caller.post("/api/v1/imports", "{\"path\": \"three.jsonl\"}", "Origin", "http://elsewhere.example");

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(403);
    }
}
