package org.scholargraph.ingest;

import io.micronaut.context.event.ApplicationEventPublisher;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.scholargraph.graph.DataFolder;
import org.scholargraph.graph.ImportEnded;
import org.scholargraph.ingest.ImportJob.State;
import org.scholargraph.ingest.UnfinishedImports.Unfinished;
import org.scholargraph.problem.ScholarGraphException.Conflict;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** The imports of this service: one runs, others wait their turn. Each is kept in the store from the moment it is asked for. */
@Singleton
class Imports {

    /** The name of the import of the bundled sample. */
    static final String SAMPLE = "bundled sample";

    private static final Consumer<ImportJob> NOBODY = job -> {};

    private final ImportRepository imports;
    private final ImportTargets targets;
    private final GraphWriter graph;
    private final IngestSettings settings;
    private final UnfinishedImports unfinished;
    private final ApplicationEventPublisher<ImportEnded> followers;
    private final String owner;
    private final Map<String, ImportRun> underWay = new ConcurrentHashMap<>();
    private volatile boolean closing;
    private final ExecutorService oneByOne = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("import-", 1).factory());

    Imports(
            ImportRepository imports,
            ImportTargets targets,
            GraphWriter graph,
            IngestSettings settings,
            UnfinishedImports unfinished,
            ApplicationEventPublisher<ImportEnded> followers,
            DataFolder data) {
        this.imports = imports;
        this.targets = targets;
        this.graph = graph;
        this.settings = settings;
        this.unfinished = unfinished;
        this.followers = followers;
        this.owner = data.path().toString();
    }

    /**
     * Goes on with what was cut off with the process that ran it from this data folder; what was paused stays so. What can't
     * be read again has failed.
     */
    void resumeLost() {
        var kept = unfinished.list();
        imports.endLostImports(
                owner,
                kept.stream().map(Unfinished::id).toList(),
                "The service ended while this import was under way: import it again, nothing is stored twice.");
        kept.forEach(one -> {
            var job = imports.findById(one.id())
                    .orElseGet(() -> imports.save(ImportJob.queued(
                            one.id(),
                            one.name(),
                            owner,
                            bytes(one.isReadable() ? one.inputs() : List.of()),
                            Instant.now())));
            if (!one.isReadable()) {
                imports.update(job.ended(State.failed, "The files are gone: import them again.", Instant.now()));
                unfinished.forget(one.id(), List.of());
            } else if (one.isPaused()) {
                imports.update(job.ended(State.paused, null, Instant.now()));
            } else {
                queue(job, one.inputs());
            }
        });
        unfinished.forgetUploads();
    }

    /**
     * Puts an import in the queue.
     *
     * @param name what is imported, in messages
     */
    ImportJob submit(String name, List<InputFile> files) {
        var run = begin(name, files, NOBODY);
        oneByOne.execute(() -> finish(run, files, false));
        return run.job();
    }

    private ImportJob queue(ImportJob job, List<InputFile> files) {
        var next = job.requeued();
        unfinished.keep(next, files);
        imports.update(next);
        var run = open(next, NOBODY);
        oneByOne.execute(() -> finish(run, files, false));
        return next;
    }

    /**
     * Lets an import rest after the batch under way.
     *
     * @throws NoSuchEntity when there is no such import
     * @throws Conflict when it is not under way, or about to stop
     */
    synchronized ImportJob pause(String id) {
        var run = underWay(id);
        if (!run.pause()) {
            throw Conflict.of("Import " + id + " is about to stop.");
        }
        return run.job();
    }

    /**
     * Goes on with an import that was paused, or that failed since the graph could not be written, where it was. One that
     * goes by the bulk importer begins again, unless it was not at rest yet.
     *
     * @throws NoSuchEntity when there is no such import
     * @throws Conflict when it is under way and not to be paused, or can't go on
     */
    synchronized ImportJob resume(String id) {
        var run = underWay.get(id);
        if (run != null && run.goOn()) {
            return run.job();
        }
        var job = getImport(id);
        if (job.state().isUnderWay()) {
            throw Conflict.of("Import " + id + " is " + job.state() + " already.");
        }
        var kept = unfinished
                .find(id)
                .filter(one -> job.state().mayGoOn() && one.isReadable())
                .orElseThrow(() -> Conflict.of("Import " + id + " can't go on (" + job.state()
                        + "): what it read is not kept any more. Import it again, nothing is stored twice."));
        return queue(job, kept.inputs());
    }

    /** Runs an import here and now. */
    ImportJob run(String name, List<InputFile> files, Consumer<ImportJob> progress) {
        return finish(begin(name, files, progress), files, false);
    }

    /** Stores the bundled sample, which the first other import will replace. */
    ImportJob runSample(List<InputFile> files) {
        return finish(begin(SAMPLE, files, NOBODY), files, true);
    }

    /** Takes note of the import of the bundled sample that filled the store before it was opened. */
    ImportJob keepSample(ImportJob ended) {
        imports.save(ended);
        graph.nameImport(true);
        return ended;
    }

    private ImportRun begin(String name, List<InputFile> files, Consumer<ImportJob> progress) {
        var job = ImportJob.queued(UUID.randomUUID().toString(), name, owner, bytes(files), Instant.now());
        imports.save(job);
        unfinished.keep(job, files);
        return open(job, progress);
    }

    private ImportRun open(ImportJob job, Consumer<ImportJob> progress) {
        var run = new ImportRun(job, targets, graph, imports, settings, progress);
        underWay.put(job.id(), run);
        return run;
    }

    private ImportJob finish(ImportRun run, List<InputFile> files, boolean sample) {
        try {
            var end = run.run(files, sample, ending -> {
                if (isKept(run, ending)) {
                    unfinished.keep(ending, files);
                }
            });
            if (!isKept(run, end) && !closing) {
                unfinished.forget(end.id(), files);
            }
            return end;
        } finally {
            underWay.remove(run.job().id(), run);
            followers.publishEvent(new ImportEnded());
        }
    }

    private static boolean isKept(ImportRun run, ImportJob end) {
        return end.state() == State.paused || (end.state() == State.failed && run.mayGoOn());
    }

    static @Nullable Long bytes(List<InputFile> files) {
        return files.stream().anyMatch(file -> file.size() < 0)
                ? null
                : files.stream().mapToLong(InputFile::size).sum();
    }

    long count() {
        return imports.count();
    }

    Optional<ImportJob> findImport(String id) {
        var run = underWay.get(id);
        return run == null ? imports.findById(id) : Optional.of(run.job());
    }

    /** @throws NoSuchEntity when there is no such import */
    ImportJob getImport(String id) {
        return findImport(id).orElseThrow(() -> NoSuchEntity.of("import", id));
    }

    /**
     * Imports, the latest first.
     *
     * @param after id of the one that they come after, null for the first
     */
    List<ImportJob> listImports(@Nullable String after, int limit) {
        return imports.listImports(after, limit).stream()
                .map(job -> Optional.ofNullable(underWay.get(job.id()))
                        .map(ImportRun::job)
                        .orElse(job))
                .toList();
    }

    /** Rejected records of an import, in the order of their numbers. */
    List<Rejection> listRejections(String id, long after, int limit) {
        return imports.listRejections(id, after, limit);
    }

    /**
     * Ends an import, after the batch under way if there is one; what it stored stays.
     *
     * @throws NoSuchEntity when there is no such import
     * @throws Conflict when it has ended
     */
    synchronized ImportJob stop(String id) {
        var job = getImport(id);
        if (job.state() == State.paused) {
            var stopped = job.ended(State.stopped, null, Instant.now());
            imports.update(stopped);
            unfinished.find(id).ifPresent(kept -> unfinished.forget(id, kept.inputs()));
            return stopped;
        }
        var run = underWay(id);
        if (run.stop()) {
            unfinished.letEnd(id);
        }
        return run.job();
    }

    private ImportRun underWay(String id) {
        var run = underWay.get(id);
        if (run == null || !run.job().state().isUnderWay()) {
            var state = getImport(id).state();
            throw Conflict.of(
                    "Import " + id + (state.isEnd() ? " has ended already (" : " is not under way (") + state + ").");
        }
        return run;
    }

    /** What is under way goes on when the service starts again. */
    @PreDestroy
    void close() {
        closing = true;
        underWay.values().forEach(ImportRun::stop);
        oneByOne.shutdown();
        oneByOne.close();
    }
}
