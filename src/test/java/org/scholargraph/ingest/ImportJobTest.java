package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.scholargraph.ingest.GraphWriter.Outcome;
import org.scholargraph.ingest.ImportJob.State;

class ImportJobTest {

    private static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");

    @Test
    void rateAndTimeLeftShouldNotCountTheRest() {
        var job = ImportJob.queued("1", "works", "here", 1_000L, BEGIN)
                .resumed(BEGIN)
                .after(new Outcome(50, 0, false), batch(100));
        assertThat(job.recordsPerSecond(BEGIN.plusSeconds(10))).isEqualTo(5);
        assertThat(job.secondsLeft(BEGIN.plusSeconds(10))).isEqualTo(90);

        var later = BEGIN.plusSeconds(3_600);
        var resumed =
                job.ended(State.paused, null, BEGIN.plusSeconds(10)).requeued().resumed(later);
        assertThat(resumed.secondsLeft(later.plusSeconds(1))).isNull();

        var further = resumed.after(new Outcome(100, 0, false), batch(300));
        assertThat(further.recordsRead()).isEqualTo(150);
        assertThat(further.recordsPerSecond(later.plusSeconds(10))).isEqualTo(10);
        assertThat(further.secondsLeft(later.plusSeconds(10))).isEqualTo(35);
        assertThat(further.startedAt()).isEqualTo(BEGIN);
    }

    private static RecordBatch batch(long bytesDone) {
        return new RecordBatch(List.of(), List.of(), List.of(), bytesDone, null, false);
    }
}
