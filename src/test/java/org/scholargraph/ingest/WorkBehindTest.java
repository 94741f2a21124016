package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkBehindTest {

    @Test
    void workShouldBeDoneInTheOrderInWhichItIsHandedOver() {
        var done = new ArrayList<Integer>();
        try (var work = new WorkBehind()) {
            IntStream.range(0, 100).forEach(i -> work.hand(() -> done.add(i)));
            work.finish();
        }

        assertThat(done).hasSize(100).isSorted();
    }

    @Test
    void whoeverIsFarAheadShouldWait() throws InterruptedException {
        var mayGoOn = new CountDownLatch(1);
        try (var work = new WorkBehind()) {
            var ahead = Thread.ofVirtual()
                    .start(() -> IntStream.range(0, 100).forEach(i -> work.hand(() -> await(mayGoOn))));

            assertThat(ahead.join(Duration.ofMillis(200))).isFalse();
            mayGoOn.countDown();
            assertThat(ahead.join(Duration.ofSeconds(30))).isTrue();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void failureShouldBeTold() {
        try (var work = new WorkBehind()) {
            work.hand(() -> {
                throw new IllegalArgumentException("the disk is full");
            });

            assertThatThrownBy(work::finish).hasMessage("the disk is full");
            assertThatThrownBy(() -> work.hand(() -> {})).hasMessage("the disk is full");
        }
    }

    @Test
    void workWithoutMemoryShouldBeTold() {
        try (var work = new WorkBehind()) {
            work.hand(() -> {
                throw new OutOfMemoryError("Java heap space");
            });

            assertThatThrownBy(work::finish).hasRootCauseInstanceOf(OutOfMemoryError.class);
        }
    }
}
