package org.scholargraph.ingest;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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

    private final BatchCommit commit;
    private final ImportRepository imports;
    private final IngestRepository records;
    private final BulkLoader loader;
    private final GraphVersion version;
    private final IngestSettings settings;
    private final DataFolder data;

    ImportTargets(
            BatchCommit commit,
            ImportRepository imports,
            IngestRepository records,
            BulkLoader loader,
            GraphVersion version,
            IngestSettings settings,
            DataFolder data) {
        this.commit = commit;
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
        return !sample && much && loader.isPossible() && isEmpty() ? new Bulk() : new Batches(commit, sample);
    }

    private boolean isEmpty() {
        return records.isUntouched() && (version.sampleOnly() || records.isWithoutRecords());
    }

    /** All in one load at the end. */
    private final class Bulk implements ImportTarget {

        private final Path folder;
        private final BulkPreparation preparation;
        private final boolean replacesSample = version.sampleOnly();

        Bulk() {
            this.folder = emptied(data.folder("bulk"));
            this.preparation = new BulkPreparation(folder, settings);
        }

        @Override
        public ImportJob store(ImportJob job, RecordBatch batch) {
            var outcome = preparation.add(batch.records());
            preparation.reject(batch.rejections(), job.id());
            var replaces = replacesSample && outcome.stored() > 0;
            return job.after(new Outcome(outcome.stored(), outcome.unchanged(), replaces), batch);
        }

        @Override
        public void finish() {
            var files = preparation.finish(false);
            var kept = imports.listImports(null, IMPORTS_KEPT);
            LOG.info("Loading {} papers into the empty graph; it answers again in a moment", files.papers.count());
            try {
                loader.load(files.arguments(), false, () -> imports.saveAll(kept));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
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

    /** The folder, with nothing of a load before that was cut off. */
    static Path emptied(Path folder) {
        try {
            FileUtils.cleanDirectory(folder.toFile());
            return Files.createDirectories(folder);
        } catch (IOException e) {
            throw ImportFailure.unwritable(folder, e);
        }
    }
}
