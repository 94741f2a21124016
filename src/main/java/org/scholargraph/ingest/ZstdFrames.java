package org.scholargraph.ingest;

import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;

/**
 * What the frames of a Zstandard stream hold, one after the other. The library's own stream takes a second frame that is cut
 * off before its first block for the end.
 */
final class ZstdFrames extends InputStream {

    private static final int BUFFER = 1 << 16;

    private final InputStream in;
    private final ZstdDecompressCtx context = new ZstdDecompressCtx();
    private final byte[] bytes = new byte[BUFFER];
    private final ByteBuffer packed = ByteBuffer.allocateDirect(BUFFER).limit(0);
    private final ByteBuffer unpacked = ByteBuffer.allocateDirect(BUFFER).limit(0);
    private boolean isBetweenFrames = true;

    ZstdFrames(InputStream in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        while (length > 0 && !unpacked.hasRemaining()) {
            if (isBetweenFrames && !packed.hasRemaining() && !fill()) {
                return -1;
            }
            unpack();
        }
        int count = Math.min(length, unpacked.remaining());
        unpacked.get(target, offset, count);
        return count;
    }

    /** What was taken in already may give more than there was room for: only then is more needed. */
    private void unpack() throws IOException {
        step();
        if (!unpacked.hasRemaining() && !isBetweenFrames && !packed.hasRemaining() && !fill()) {
            throw new EOFException("truncated: the last frame is not complete");
        }
    }

    private void step() throws IOException {
        try {
            unpacked.clear();
            isBetweenFrames = context.decompressDirectByteBufferStream(unpacked, packed);
            unpacked.flip();
        } catch (ZstdException e) {
            unpacked.limit(0);
            throw new IOException(e.getMessage(), e);
        }
    }

    /** Whether there was more. */
    private boolean fill() throws IOException {
        int count = in.read(bytes);
        if (count > 0) {
            packed.clear().put(bytes, 0, count).flip();
        }
        return count > 0;
    }

    @Override
    public void close() throws IOException {
        context.close();
        in.close();
    }
}
