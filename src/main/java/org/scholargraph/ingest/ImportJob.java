package org.scholargraph.ingest;

import io.micronaut.data.annotation.Id;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.Node;

/**
 * An import and how far it is. Records read are those stored, unchanged and rejected together.
 *
 * @param id of the import
 * @param name what is imported
 * @param owner the data folder of the process that runs it
 * @param state whether it waits, runs or how it ended
 * @param recordsRead records read so far
 * @param recordsStored those that were new, or newer than what was there
 * @param recordsUnchanged those that were there already, or older
 * @param recordsRejected those that could not be taken, each with its reason
 * @param bytesDone bytes of the files read so far, as stored
 * @param bytesTotal bytes of the files, null where that is not known
 * @param filesSkipped files of a folder or an archive that hold nothing to import
 * @param firstSkipped the first of them, each with the reason
 * @param sampleReplaced whether the bundled sample made way for it
 * @param createdAt when it was asked for
 * @param startedAt when its turn came
 * @param finishedAt when it ended
 * @param resumedAt when it went on last, null where it never had to
 * @param recordsBefore records that were read before it went on, null where it never had to
 * @param bytesBefore bytes that were read before it went on, null where it never had to
 * @param problem why it failed
 */
@Serdeable
@Node("Import")
record ImportJob(
        @Id String id,
        String name,
        String owner,
        State state,
        long recordsRead,
        long recordsStored,
        long recordsUnchanged,
        long recordsRejected,
        long bytesDone,
        @Nullable Long bytesTotal,
        long filesSkipped,
        List<String> firstSkipped,
        boolean sampleReplaced,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant resumedAt,
        @Nullable Long recordsBefore,
        @Nullable Long bytesBefore,
        @Nullable String problem) {

    private static final int SKIPPED_NAMED = 10;

    ImportJob {
        firstSkipped = List.copyOf(firstSkipped);
    }

    /** Whether an import waits, runs, or how it ended. */
    enum State {
        queued,
        running,
        paused,
        completed,
        failed,
        stopped;

        /** Whether it runs, or will by itself. */
        boolean isUnderWay() {
            return this == queued || this == running;
        }

        /** Whether it can be resumed, where what it reads is kept. */
        boolean mayGoOn() {
            return this == paused || this == failed;
        }

        boolean isEnd() {
            return this == completed || this == failed || this == stopped;
        }
    }

    static ImportJob queued(String id, String name, String owner, @Nullable Long bytesTotal, Instant now) {
        return new ImportJob(
                id,
                name,
                owner,
                State.queued,
                0,
                0,
                0,
                0,
                0,
                bytesTotal,
                0,
                List.of(),
                false,
                now,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    ImportJob started(Instant now) {
        return new ImportJob(
                id,
                name,
                owner,
                State.running,
                0,
                0,
                0,
                0,
                0,
                bytesTotal,
                0,
                List.of(),
                false,
                createdAt,
                now,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same in another state, the figures as they are. */
    private ImportJob in(State next, @Nullable Instant end, @Nullable String why) {
        return new ImportJob(
                id,
                name,
                owner,
                next,
                recordsRead,
                recordsStored,
                recordsUnchanged,
                recordsRejected,
                bytesDone,
                bytesTotal,
                filesSkipped,
                firstSkipped,
                sampleReplaced,
                createdAt,
                startedAt,
                end,
                resumedAt,
                recordsBefore,
                bytesBefore,
                why);
    }

    /** Goes on where it was; files that are skipped are counted again from the first. */
    ImportJob resumed(Instant now) {
        return new ImportJob(
                id,
                name,
                owner,
                State.running,
                recordsRead,
                recordsStored,
                recordsUnchanged,
                recordsRejected,
                bytesDone,
                bytesTotal,
                0,
                List.of(),
                sampleReplaced,
                createdAt,
                startedAt == null ? now : startedAt,
                null,
                startedAt == null ? null : now,
                startedAt == null ? null : recordsRead,
                startedAt == null ? null : bytesDone,
                null);
    }

    /** Waits for its turn again. */
    ImportJob requeued() {
        return in(State.queued, null, null);
    }

    /** Runs, and says what keeps it from going on for now. */
    ImportJob waiting(String reason) {
        return in(state, finishedAt, reason);
    }

    /** A batch further. */
    ImportJob after(GraphWriter.Outcome outcome, RecordBatch batch) {
        var rejected = batch.rejections().size();
        return new ImportJob(
                id,
                name,
                owner,
                state,
                recordsRead + outcome.stored() + outcome.unchanged() + rejected,
                recordsStored + outcome.stored(),
                recordsUnchanged + outcome.unchanged(),
                recordsRejected + rejected,
                batch.bytesDone(),
                bytesTotal,
                filesSkipped + batch.skipped().size(),
                first(batch.skipped()),
                sampleReplaced || outcome.sampleReplaced(),
                createdAt,
                startedAt,
                finishedAt,
                resumedAt,
                recordsBefore,
                bytesBefore,
                null);
    }

    private List<String> first(List<SkippedFile> more) {
        return Stream.concat(firstSkipped.stream(), more.stream().map(SkippedFile::text))
                .limit(SKIPPED_NAMED)
                .toList();
    }

    ImportJob ended(State end, @Nullable String why, Instant now) {
        return in(end, now, why);
    }

    /** How fast it is, or was since it went on last. */
    double recordsPerSecond(Instant now) {
        var seconds = elapsed(now).toMillis() / 1000d;
        return seconds == 0 ? 0 : (recordsRead - orNone(recordsBefore)) / seconds;
    }

    /** How long it will take from now at the pace since it went on last; null where that can't be told. */
    @Nullable
    Long secondsLeft(Instant now) {
        var done = bytesDone - orNone(bytesBefore);
        if (state != State.running || bytesTotal == null || done <= 0) {
            return null;
        }
        return Math.round(elapsed(now).toMillis() / 1000d * (bytesTotal - bytesDone) / done);
    }

    private static long orNone(@Nullable Long count) {
        return count == null ? 0 : count;
    }

    private Duration elapsed(Instant now) {
        var began = resumedAt == null ? startedAt : resumedAt;
        return began == null ? Duration.ZERO : Duration.between(began, finishedAt == null ? now : finishedAt);
    }
}
