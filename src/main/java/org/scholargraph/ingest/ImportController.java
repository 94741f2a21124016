package org.scholargraph.ingest;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.StreamingFileUpload;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.EOFException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.scholargraph.graph.DataFolder;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.http.Cursor;
import org.scholargraph.http.ListAnswer;
import org.scholargraph.problem.MayFail;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;
import reactor.core.Exceptions;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Fills the graph from files, and tells how far that is. */
@Controller("/api/v1/imports")
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
class ImportController {

    private static final String LIST = "imports";
    private static final Duration BETWEEN_EVENTS = Duration.ofMillis(500);

    private final Imports imports;
    private final ImportFolder folder;
    private final DataFolder data;
    private final GraphVersion version;

    ImportController(Imports imports, ImportFolder folder, DataFolder data, GraphVersion version) {
        this.imports = imports;
        this.folder = folder;
        this.data = data;
        this.version = version;
    }

    /**
     * What to import from the import folder.
     *
     * @param path a file or folder, relative to the import folder
     */
    @Serdeable
    record FileOnServer(@NotBlank String path) {}

    /**
     * Imports what is sent along. Answers at once; the import runs when those before it have ended.
     *
     * @param file a file or several, which are imported one after the other
     */
    @Post
    @Status(HttpStatus.ACCEPTED)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    HttpResponse<ImportAnswer> importUpload(@Part Publisher<StreamingFileUpload> file) {
        var files = kept(file);
        if (files.isEmpty()) {
            throw InvalidParameters.parameter("file", "There is no file; send it as the part 'file'.");
        }
        var others = files.size() == 1 ? "" : " and " + (files.size() - 1) + " more";
        return accepted(imports.submit(files.getFirst().name() + others, files));
    }

    /** Of an upload that breaks off nothing stays. */
    private List<InputFile> kept(Publisher<StreamingFileUpload> parts) {
        var begun = new ArrayList<Path>();
        try {
            return Flux.from(parts)
                    .concatMap(part -> kept(part, begun))
                    .collect(Collectors.toList())
                    .blockOptional()
                    .orElseThrow();
        } catch (RuntimeException e) {
            begun.forEach(path -> FileUtils.deleteQuietly(path.toFile()));
            throw Exceptions.unwrap(e) instanceof EOFException ? brokenOff() : e;
        }
    }

    private Mono<InputFile> kept(StreamingFileUpload part, List<Path> begun) {
        var path = data.folder("uploads").resolve(UUID.randomUUID().toString());
        begun.add(path);
        return Mono.from(part.transferTo(path.toFile()))
                .filter(Boolean::booleanValue)
                .switchIfEmpty(Mono.error(ImportController::brokenOff))
                .map(complete -> InputFile.of(name(part.getFilename()), path));
    }

    private static InvalidParameters brokenOff() {
        return InvalidParameters.parameter("file", "The upload broke off; send it again.");
    }

    /** What a file is called without its folders. */
    private static String name(String written) {
        var name = written.replaceFirst("(?s)^.*/", "").strip();
        return name.isEmpty() ? "upload" : name;
    }

    /** Imports a file or folder below the import folder of the service. */
    @Post
    @Status(HttpStatus.ACCEPTED)
    @Consumes(MediaType.APPLICATION_JSON)
    HttpResponse<ImportAnswer> importFile(@Body @Valid FileOnServer file) {
        var path = folder.resolved(file.path());
        return accepted(imports.submit(file.path(), listFiles(path)));
    }

    private static List<InputFile> listFiles(Path path) {
        try {
            return InputFile.listBelow(path);
        } catch (ImportFailure e) {
            throw InvalidParameters.pointer("/path", e.reason() + ".");
        }
    }

    private static HttpResponse<ImportAnswer> accepted(ImportJob job) {
        return HttpResponse.<ImportAnswer>accepted(URI.create("/api/v1/imports/" + job.id()))
                .body(ImportAnswer.of(job));
    }

    /**
     * Imports, the latest first.
     *
     * @param cursor where to go on, from the page before
     * @param limit most imports, 1 to 100
     */
    @Get
    ListAnswer<ImportAnswer> list(
            @QueryValue @Nullable String cursor, @QueryValue(defaultValue = "25") @Positive @Max(100) int limit) {
        var after = cursor == null
                ? null
                : String.valueOf(Cursor.decode(LIST, cursor).getFirst());
        var found = imports.listImports(after, limit + 1);
        var page = found.stream().limit(limit).map(ImportAnswer::of).toList();
        var next = found.size() > limit
                ? Cursor.encode(LIST, List.of(page.getLast().id()))
                : null;
        return ListAnswer.of(imports.count(), next, version.current(), page);
    }

    /**
     * Lets an import rest after the batch under way, until it is resumed; the next one in the queue has its turn. One that
     * goes by the bulk importer gives up what it has prepared.
     */
    @Post("/{id}/pause")
    ImportAnswer pause(String id) {
        return ImportAnswer.of(imports.pause(id));
    }

    /**
     * Goes on with an import that was paused, or that failed since the graph could not be written, where it was. One that
     * goes by the bulk importer begins again.
     */
    @Post("/{id}/resume")
    ImportAnswer resume(String id) {
        return ImportAnswer.of(imports.resume(id));
    }

    /** How far an import is. */
    @Get("/{id}")
    ImportAnswer show(String id) {
        return ImportAnswer.of(imports.getImport(id));
    }

    /** How far an import is, twice a second until it has ended, as server-sent events. */
    @Get("/{id}/events")
    @Produces(MediaType.TEXT_EVENT_STREAM)
    Publisher<Event<ImportAnswer>> events(String id) {
        var first = imports.getImport(id);
        if (first.state().isEnd()) {
            return Mono.just(Event.of(ImportAnswer.of(first)));
        }
        return Flux.interval(Duration.ZERO, BETWEEN_EVENTS)
                .concatMap(tick -> Mono.fromCallable(() -> imports.getImport(id))
                        .subscribeOn(reactor.core.scheduler.Schedulers.boundedElastic()))
                .takeUntil(job -> job.state().isEnd())
                .map(job -> Event.of(ImportAnswer.of(job)));
    }

    /**
     * The records that an import could not take, as they came, with place and reason.
     *
     * @param cursor where to go on, from the page before
     * @param limit most records, 1 to 100
     */
    @Get("/{id}/rejected")
    ListAnswer<Rejection> rejected(
            String id,
            @QueryValue(defaultValue = "0") @PositiveOrZero long cursor,
            @QueryValue(defaultValue = "25") @Positive @Max(100) int limit) {
        var job = imports.getImport(id);
        var page = imports.listRejections(id, cursor, limit);
        var next = page.size() < limit || page.getLast().number() == job.recordsRejected()
                ? null
                : Long.toString(page.getLast().number());
        return ListAnswer.of(job.recordsRejected(), next, version.current(), page);
    }

    /** Stops an import after the batch under way; what it stored stays. */
    @Delete("/{id}")
    @Status(HttpStatus.ACCEPTED)
    HttpResponse<ImportAnswer> stop(String id) {
        return HttpResponse.accepted().body(ImportAnswer.of(imports.stop(id)));
    }
}
