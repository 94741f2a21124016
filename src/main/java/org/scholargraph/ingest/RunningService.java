package org.scholargraph.ingest;

import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.scholargraph.graph.ServiceAddress;
import org.scholargraph.graph.WriteToken;
import org.scholargraph.http.ListAnswer;

/** The service that holds the store of this data folder, as a command beside it sees it. */
@Singleton
class RunningService {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final int REJECTIONS_SHOWN = 10;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final @Nullable URI address;
    private final WriteToken token;
    private final ObjectMapper json;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    RunningService(ServiceAddress address, WriteToken token, ObjectMapper json) {
        this.address = address.findAddress().orElse(null);
        this.token = token;
        this.json = json;
    }

    /** Whether there is one. */
    boolean answers() {
        try {
            return address != null && get("/health/liveness").statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /**
     * Sends files one after the other, and reports how each import goes until it has ended. What a folder holds beside what
     * can be imported stays here. The answer is the exit code.
     */
    int importFiles(List<InputFile> files, ImportReport report) {
        var skipped = new ArrayList<SkippedFile>();
        int code = 0;
        for (var file : files) {
            var unfit = unfit(file);
            skipped.addAll(unfit);
            if (unfit.isEmpty()) {
                code = Math.max(code, importFile(file, report));
            }
        }
        report.skipped(skipped);
        return skipped.size() == files.size() && code == 0
                ? report.failed(ImportFailure.nothingImportable(files.getFirst().named(), skipped)
                        .reason())
                : code;
    }

    /** Why a file of a folder can't be imported; what somebody named is sent, so that the service says it. */
    private static List<SkippedFile> unfit(InputFile file) {
        if (file.name().equals(file.named())) {
            return List.of();
        }
        try (var reader = new BatchReader(List.of(file), IngestSettings.DEFAULT)) {
            var first = reader.next();
            return first.last()
                            && first.records().isEmpty()
                            && first.rejections().isEmpty()
                    ? first.skipped()
                    : List.of();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }

    private int importFile(InputFile file, ImportReport report) {
        var sent = upload(file);
        if (sent.statusCode() != 202) {
            return report.failed("the service at " + address + " refused it: " + sent.body());
        }
        var job = read(sent);
        while (!job.state().isEnd()) {
            report.progress(job);
            pause();
            job = read(get("/api/v1/imports/" + job.id()));
        }
        report.progress(job);
        report.rejections(rejections(job));
        return report.ended(job);
    }

    private List<Rejection> rejections(ImportAnswer job) {
        if (job.recordsRejected() == 0) {
            return List.of();
        }
        try {
            var page = get("/api/v1/imports/" + job.id() + "/rejected?limit=" + REJECTIONS_SHOWN);
            return json.readValue(page.body(), Argument.of(ListAnswer.class, Rejection.class))
                    .results();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private HttpResponse<String> upload(InputFile file) {
        var boundary = "scholargraph-" + UUID.randomUUID();
        var name = file.name().replaceAll("[\"\\r\\n]", "_");
        var head = "--" + boundary + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
                + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
        var body = BodyPublishers.concat(
                BodyPublishers.ofString(head),
                BodyPublishers.ofInputStream(file::open),
                BodyPublishers.ofString("\r\n--" + boundary + "--\r\n"));
        return send(HttpRequest.newBuilder(at("/api/v1/imports"))
                .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                .header("X-Scholargraph-Token", token.value())
                .POST(body)
                .build());
    }

    private HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)).timeout(PATIENCE).build());
    }

    private URI at(String path) {
        return Objects.requireNonNull(address).resolve(path);
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException("interrupted", e));
        }
    }

    private ImportAnswer read(HttpResponse<String> answer) {
        try {
            return json.readValue(answer.body(), ImportAnswer.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(BETWEEN_LOOKS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
