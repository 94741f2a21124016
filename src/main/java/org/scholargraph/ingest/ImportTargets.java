package org.scholargraph.ingest;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.FileUtils;
import org.scholargraph.graph.BulkLoader;
import org.scholargraph.graph.DataFolder;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.ingest.GraphWriter.Outcome;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Chooses how records are written: in batches, or, where the store is empty and much comes, by the bulk importer. */
@Singleton
class ImportTargets {

    private static final Logger LOG = LoggerFactory.getLogger(ImportTargets.class);
    private static final int IMPORTS_KEPT = 1000;

    private final GraphWriter graph;
    private final ImportRepository imports;
    private final IngestRepository records;
    private final BulkLoader loader;
    private final GraphVersion version;
    private final IngestSettings settings;
    private final DataFolder data;

    ImportTargets(
            GraphWriter graph,
            ImportRepository imports,
            IngestRepository records,
            BulkLoader loader,
            GraphVersion version,
            IngestSettings settings,
            DataFolder data) {
        this.graph = graph;
        this.imports = imports;
        this.records = records;
        this.loader = loader;
        this.version = version;
        this.settings = settings;
        this.data = data;
    }

    /** @param sample whether it is the bundled sample that is imported */
    ImportTarget open(ImportJob job, boolean sample) {
        var much = job.bytesTotal() == null || job.bytesTotal() >= settings.bulkBytes();
        return !sample && much && loader.isPossible() && isEmpty() ? new Bulk(job.id()) : new Batches(job.id(), sample);
    }

    private boolean isEmpty() {
        return records.isUntouched() && (version.sampleOnly() || records.isWithoutRecords());
    }

    /** A transaction for each batch. */
    private final class Batches implements ImportTarget {

        private final String importId;
        private final boolean sample;

        Batches(String importId, boolean sample) {
            this.importId = importId;
            this.sample = sample;
        }

        @Override
        public Outcome store(List<SourceRecord> batch) {
            return graph.store(batch, sample);
        }

        @Override
        public void reject(List<Rejection> rejections) {
            imports.saveRejections(importId, rejections);
        }

        @Override
        public boolean commitsAtOnce() {
            return true;
        }
    }

    /** All in one load at the end. */
    private final class Bulk implements ImportTarget {

        private final String importId;
        private final Path folder;
        private final BulkPreparation preparation;
        private final boolean replacesSample = version.sampleOnly();

        Bulk(String importId) {
            this.importId = importId;
            this.folder = emptied(data.folder("bulk"));
            this.preparation = new BulkPreparation(folder, settings);
        }

        @Override
        public Outcome store(List<SourceRecord> batch) {
            var outcome = preparation.add(batch);
            return new Outcome(outcome.stored(), outcome.unchanged(), replacesSample && outcome.stored() > 0);
        }

        @Override
        public void reject(List<Rejection> rejections) {
            preparation.reject(rejections, importId);
        }

        @Override
        public void finish() {
            var files = preparation.finish();
            var kept = imports.listImports(IMPORTS_KEPT);
            LOG.info("Loading {} papers into the empty graph; it answers again in a moment", files.papers.lines());
            try {
                loader.load(files.arguments(), false);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                imports.saveAll(kept);
            }
        }

        @Override
        public boolean commitsAtOnce() {
            return false;
        }

        @Override
        public void close() {
            preparation.close();
            try {
                FileUtils.deleteDirectory(folder.toFile());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path emptied(Path folder) {
        try {
            FileUtils.cleanDirectory(folder.toFile());
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw ImportFailure.unwritable(folder, e);
        }
    }
}
