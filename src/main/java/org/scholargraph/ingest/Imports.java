package org.scholargraph.ingest;

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
import org.scholargraph.problem.ScholarGraphException.Conflict;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** The imports of this service: one runs, others wait their turn. Each is kept in the store from the moment it is asked for. */
@Singleton
class Imports {

    private static final Consumer<ImportJob> NOBODY = job -> {};

    private final ImportRepository imports;
    private final ImportTargets targets;
    private final GraphWriter graph;
    private final IngestSettings settings;
    private final String owner;
    private final Map<String, ImportRun> underWay = new ConcurrentHashMap<>();
    private final ExecutorService oneByOne = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("import-", 1).factory());

    Imports(
            ImportRepository imports,
            ImportTargets targets,
            GraphWriter graph,
            IngestSettings settings,
            DataFolder data) {
        this.imports = imports;
        this.targets = targets;
        this.graph = graph;
        this.settings = settings;
        this.owner = data.path().toString();
    }

    /** What the store still calls under way was cut off with the process that ran it from this data folder. */
    void endLost() {
        imports.endLostImports(
                owner, "The service ended while this import was under way: import it again, nothing is stored twice.");
    }

    /**
     * Puts an import in the queue.
     *
     * @param name what is imported, in messages
     * @param afterwards what to do when it has ended, whatever the end
     */
    ImportJob submit(String name, List<InputFile> files, Runnable afterwards) {
        var run = begin(name, files, NOBODY);
        oneByOne.execute(() -> {
            try {
                finish(run, files, false);
            } finally {
                afterwards.run();
            }
        });
        return run.job();
    }

    /** Runs an import here and now. */
    ImportJob run(String name, List<InputFile> files, Consumer<ImportJob> progress) {
        return finish(begin(name, files, progress), files, false);
    }

    /** Stores the bundled sample, which the first other import will replace. */
    ImportJob runSample(List<InputFile> files) {
        return finish(begin("bundled sample", files, NOBODY), files, true);
    }

    private ImportRun begin(String name, List<InputFile> files, Consumer<ImportJob> progress) {
        var job = ImportJob.queued(UUID.randomUUID().toString(), name, owner, bytes(files), Instant.now());
        imports.save(job);
        var run = new ImportRun(job, targets, graph, imports, settings, progress);
        underWay.put(job.id(), run);
        return run;
    }

    private ImportJob finish(ImportRun run, List<InputFile> files, boolean sample) {
        try {
            return run.run(files, sample);
        } finally {
            underWay.remove(run.job().id());
        }
    }

    private static @Nullable Long bytes(List<InputFile> files) {
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

    /** The latest imports, latest first. */
    List<ImportJob> listImports(int limit) {
        return imports.listImports(limit).stream()
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
     * Ends an import after the batch under way; what it stored stays.
     *
     * @throws NoSuchEntity when there is no such import
     * @throws Conflict when it has ended
     */
    ImportJob stop(String id) {
        var run = underWay.get(id);
        if (run == null) {
            throw Conflict.of(
                    "Import " + id + " has ended already (" + getImport(id).state() + ").");
        }
        run.stop();
        return run.job();
    }

    @PreDestroy
    void close() {
        underWay.values().forEach(ImportRun::stop);
        oneByOne.shutdown();
        oneByOne.close();
    }
}
