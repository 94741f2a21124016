package org.scholargraph.ingest;

import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far an import is. Records read are those stored, unchanged and rejected together.
 *
 * @param id of the import
 * @param name what is imported
 * @param state {@code queued}, {@code running}, {@code paused}, {@code completed}, {@code failed} or {@code stopped}
 * @param recordsRead records read so far
 * @param recordsStored those that were new, or newer than what was there
 * @param recordsUnchanged those that were there already, or older
 * @param recordsRejected those that could not be taken; {@code /rejected} lists them
 * @param bytesDone bytes of the files read so far, as they are stored
 * @param bytesTotal bytes of the files; null where that is not known
 * @param recordsPerSecond how fast it is, or was
 * @param secondsLeft how long it will take at the pace so far; null where that can't be told
 * @param filesSkipped files of a folder or an archive that hold nothing to import
 * @param firstSkipped the first of them, at most 10, each with the reason
 * @param sampleReplaced whether the bundled sample made way for it
 * @param createdAt when it was asked for
 * @param startedAt when its turn came
 * @param finishedAt when it ended
 * @param problem why it failed
 */
@Serdeable
record ImportAnswer(
        String id,
        String name,
        ImportJob.State state,
        long recordsRead,
        long recordsStored,
        long recordsUnchanged,
        long recordsRejected,
        long bytesDone,
        @Nullable Long bytesTotal,
        double recordsPerSecond,
        @Nullable Long secondsLeft,
        long filesSkipped,
        List<String> firstSkipped,
        boolean sampleReplaced,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable String problem) {

    ImportAnswer {
        firstSkipped = List.copyOf(firstSkipped);
    }

    static ImportAnswer of(ImportJob job) {
        var now = Instant.now();
        return new ImportAnswer(
                job.id(),
                job.name(),
                job.state(),
                job.recordsRead(),
                job.recordsStored(),
                job.recordsUnchanged(),
                job.recordsRejected(),
                job.bytesDone(),
                job.bytesTotal(),
                Math.round(job.recordsPerSecond(now) * 10) / 10d,
                job.secondsLeft(now),
                job.filesSkipped(),
                job.firstSkipped(),
                job.sampleReplaced(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                job.problem());
    }
}
