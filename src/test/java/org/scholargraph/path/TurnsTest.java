package org.scholargraph.path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.scholargraph.problem.ScholarGraphException.TooSlow;

class TurnsTest {

    private final Turns turns = new Turns(2, Duration.ofMillis(10));

    @Test
    void asManyAsAreLetShouldWorkAtOnceAndNoMore() {
        assertThat(turns.<String>take(() -> turns.take(() -> "done"))).isEqualTo("done");

        assertThatExceptionOfType(TooSlow.class)
                .isThrownBy(() -> turns.take(() -> turns.take(() -> turns.take(() -> "too many"))));
    }

    @Test
    void whoFailsShouldGiveTheTurnBack() {
        for (int i = 0; i < 3; i++) {
            assertThatExceptionOfType(IllegalStateException.class)
                    .isThrownBy(() -> turns.take(() -> {
                        throw new IllegalStateException();
                    }));
        }
    }
}
