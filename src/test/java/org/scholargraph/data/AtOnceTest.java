package org.scholargraph.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class AtOnceTest {

    @Test
    void bothShouldBeUnderWayAtTheSameTime() {
        var began = new CountDownLatch(2);

        var met = AtOnce.ask(() -> meet(began), () -> meet(began), (one, other) -> one && other);

        assertThat(met).isTrue();
    }

    private static boolean meet(CountDownLatch began) {
        began.countDown();
        try {
            return began.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void failureOfEitherShouldBeThrownAsItIs() {
        var failure = new QueryTimedOut(new IllegalStateException());

        assertThatThrownBy(() -> AtOnce.ask(() -> 1, () -> fail(failure), Integer::sum))
                .isSameAs(failure);
        assertThatThrownBy(() -> AtOnce.ask(() -> fail(failure), () -> 1, Integer::sum))
                .isSameAs(failure);
    }

    private static int fail(RuntimeException failure) {
        throw failure;
    }
}
