package org.scholargraph.ingest;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.sse.Event;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import org.scholargraph.graph.DataFolder;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.http.Cursor;
import org.scholargraph.http.ListAnswer;
import org.scholargraph.problem.MayFail;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;
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
     * What to import, sent along.
     *
     * @param file a file or several, which are imported one after the other
     */
    @Introspected
    record FilesSent(
            @NotEmpty @ArraySchema(schema = @Schema(type = "string", format = "binary"))
            List<String> file) {}

    /** Imports the files that are sent along, one after the other. Answers at once; they wait for the imports before them. */
    @Post
    @Status(HttpStatus.ACCEPTED)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RequestBody(
            content =
                    @Content(
                            mediaType = MediaType.MULTIPART_FORM_DATA,
                            schema = @Schema(implementation = FilesSent.class)))
    HttpResponse<ImportAnswer> importUpload(
            @Parameter(hidden = true) @Header(HttpHeaders.CONTENT_TYPE) String contentType, @Body InputStream body) {
        var files = new Upload(contentType, body).keep(data.folder("uploads"));
        var others = files.size() == 1 ? "" : " and " + (files.size() - 1) + " more";
        return accepted(imports.submit(files.getFirst().name() + others, files));
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
