package org.scholargraph.ingest;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.io.FileUtils;
import org.jspecify.annotations.Nullable;
import org.scholargraph.graph.DataFolder;
import org.scholargraph.graph.NewStore;
import org.scholargraph.ingest.ImportJob.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The bundled sample as what a new embedded store is filled with, in half the time that a batch takes a cold engine. */
@Singleton
public class SampleStore {

    /** The files of the sample. */
    static final List<InputFile> FILES = List.of(
            InputFile.bundled("/sample/openalex-works.jsonl.gz"), InputFile.bundled("/sample/infinite-width.jsonl"));

    private static final Logger LOG = LoggerFactory.getLogger(SampleStore.class);

    private final NewStore store;
    private final DataFolder data;
    private final IngestSettings settings;
    private final boolean wanted;
    private @Nullable ImportJob outcome;

    SampleStore(
            NewStore store,
            DataFolder data,
            IngestSettings settings,
            @Value("${scholargraph.sample:true}") boolean wanted) {
        this.store = store;
        this.data = data;
        this.settings = settings;
        this.wanted = wanted;
    }

    /** Fills the embedded store where there is none yet; before the graph is opened. */
    public void fill() {
        if (wanted && store.isPossible()) {
            var folder = ImportTargets.emptied(data.folder("bulk"));
            try (var preparation = new BulkPreparation(folder, settings)) {
                var job = read(preparation);
                store.fill(preparation.finish(true).arguments());
                outcome = job.ended(State.completed, null, Instant.now());
            } catch (IOException e) {
                LOG.warn("The new store could not be filled in bulk; the sample goes in as a batch", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } finally {
                FileUtils.deleteQuietly(folder.toFile());
            }
        }
    }

    private ImportJob read(BulkPreparation preparation) throws InterruptedException {
        var job = ImportJob.queued(
                        UUID.randomUUID().toString(),
                        Imports.SAMPLE,
                        data.path().toString(),
                        Imports.bytes(FILES),
                        Instant.now())
                .started(Instant.now());
        try (var reader = new BatchReader(FILES, settings)) {
            RecordBatch batch;
            do {
                batch = reader.next();
                job = job.after(preparation.add(batch.records()), batch);
            } while (!batch.last());
            return job;
        }
    }

    /** Whether the sample is to be in a graph that has nothing else. */
    boolean isWanted() {
        return wanted;
    }

    /** The import that filled the store, empty where none did. */
    Optional<ImportJob> outcome() {
        return Optional.ofNullable(outcome);
    }
}
