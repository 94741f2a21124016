package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ReadAheadTest {

    @Test
    void everythingShouldComeAsItIs() throws IOException {
        var bytes = new byte[1_234_567];
        new Random(1).nextBytes(bytes);

        try (var ahead = new ReadAhead(new ByteArrayInputStream(bytes))) {
            assertThat(ahead.read()).isEqualTo(bytes[0] & 0xff);
            assertThat(ahead.readNBytes(9)).isEqualTo(Arrays.copyOfRange(bytes, 1, 10));
            assertThat(ahead.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, 10, bytes.length));
            assertThat(ahead.read()).isNegative();
        }
    }

    @Test
    void failureShouldComeAfterWhatCouldBeRead() throws IOException {
        var broken = new InputStream() {
            @Override
            public int read() {
                throw new IllegalArgumentException("cut short");
            }
        };

        try (var ahead = new ReadAhead(new SequenceInputStream(new ByteArrayInputStream(new byte[100]), broken))) {
            assertThat(ahead.readNBytes(100)).hasSize(100);
            assertThatThrownBy(ahead::read).hasMessage("cut short");
            assertThatThrownBy(ahead::read).hasMessage("cut short");
        }
    }

    @Test
    void unpackingWithoutMemoryShouldBeTold() throws IOException {
        var tooLarge = new InputStream() {
            @Override
            public int read() {
                throw new OutOfMemoryError("Java heap space");
            }
        };

        try (var ahead = new ReadAhead(tooLarge)) {
            assertThatThrownBy(ahead::read).hasRootCauseInstanceOf(OutOfMemoryError.class);
        }
    }

    @Test
    void endlessStreamShouldBeReadNoFurtherThanSomePiecesAndClosed() throws IOException {
        var read = new AtomicLong();
        var closed = new AtomicInteger();
        var endless = new InputStream() {
            @Override
            public int read() {
                return (int) (read.incrementAndGet() % 100);
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        };

        try (var ahead = new ReadAhead(endless)) {
            assertThat(ahead.readNBytes(1_000)).hasSize(1_000);
        }

        assertThat(closed).hasValue(1);
        assertThat(read.get()).isLessThan(16 << 16);
    }
}
