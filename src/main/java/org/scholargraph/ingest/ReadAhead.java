package org.scholargraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Unpacks a stream in a thread of its own, some pieces ahead of who reads it: unpacking is a quarter of the work of reading
 * a file. What the stream fails with comes after all that could be read of it.
 */
final class ReadAhead extends InputStream {

    private static final int BYTES_OF_PIECE = 1 << 16;
    private static final int MOST_PIECES = 8;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(5);

    private final InputStream in;
    private final BlockingQueue<Piece> pieces = new ArrayBlockingQueue<>(MOST_PIECES);
    private final Thread reader;
    private Piece present = new Piece(new byte[0], 0, null);
    private int position;
    private volatile boolean closed;

    /**
     * Some bytes, or how the stream ends.
     *
     * @param length how many of the bytes were read, negative at the end
     * @param failure what it ends with, null where nothing is wrong
     */
    private record Piece(byte[] bytes, int length, @Nullable RuntimeException failure) {

        boolean isLast() {
            return length < 0;
        }
    }

    ReadAhead(InputStream in) {
        this.in = in;
        this.reader = Thread.ofPlatform().daemon().name("read-ahead").start(this::readAll);
    }

    private void readAll() {
        try {
            Piece piece;
            do {
                piece = nextPiece();
                pieces.put(piece);
            } while (!piece.isLast() && !closed);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Piece nextPiece() {
        var bytes = new byte[BYTES_OF_PIECE];
        try {
            return new Piece(bytes, in.read(bytes), null);
        } catch (IOException e) {
            return new Piece(bytes, -1, new UncheckedIOException(e));
        } catch (RuntimeException e) {
            return new Piece(bytes, -1, e);
        } catch (Error e) {
            return new Piece(bytes, -1, new IllegalStateException(e));
        }
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        if (length == 0) {
            return 0;
        }
        while (position >= present.length() && !present.isLast()) {
            present = take();
            position = 0;
        }
        if (present.failure() != null) {
            throw present.failure();
        }
        if (present.isLast()) {
            return -1;
        }
        int count = Math.min(length, present.length() - position);
        System.arraycopy(present.bytes(), position, bytes, offset, count);
        position += count;
        return count;
    }

    private Piece take() throws IOException {
        try {
            return pieces.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }

    @Override
    public int available() {
        return Math.max(0, present.length() - position);
    }

    /** Waits for the piece under way. */
    @Override
    public void close() throws IOException {
        closed = true;
        try {
            while (!reader.join(BETWEEN_LOOKS)) {
                pieces.clear();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        in.close();
    }
}
