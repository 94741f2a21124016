package org.scholargraph.ingest;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;

/**
 * What comes out of a packed stream. Data that are cut short or damaged, or that unpack to absurdly much, fail with the
 * name of the file and the way it was packed.
 */
final class UnpackedStream extends FilterInputStream {

    /** Text that repeats itself reaches 100; what passes this was made to fill a disk. */
    private static final long MOST_TIMES = 1_000;

    /** So much may come of anything: what was read ahead has been counted already. */
    private static final long ALWAYS = 64L << 20;

    private static final Pattern CUT_SHORT =
            Pattern.compile("truncated|unexpected(ly)? end|premature", Pattern.CASE_INSENSITIVE);

    private final String name;
    private final Packing packing;
    private final LongSupplier stored;
    private final long storedBefore;
    private long unpacked;

    /** @param stored how many bytes of the file itself have been read, so far */
    UnpackedStream(String name, Packing packing, InputStream in, LongSupplier stored) {
        super(in);
        this.name = name;
        this.packing = packing;
        this.stored = stored;
        this.storedBefore = stored.getAsLong();
    }

    /** Something that reads packed data. */
    interface Step<T> {
        T take() throws IOException;
    }

    /**
     * Does what reads packed data.
     *
     * @throws ImportFailure when they are cut short or damaged
     */
    static <T> T guarded(String name, Packing packing, Step<T> step) {
        try {
            return step.take();
        } catch (ImportFailure e) {
            throw e;
        } catch (IOException e) {
            var cut = e instanceof EOFException
                    || CUT_SHORT.matcher(String.valueOf(e.getMessage())).find();
            throw cut ? ImportFailure.truncated(name, packing, e) : ImportFailure.damaged(name, packing, e);
        } catch (RuntimeException e) {
            throw ImportFailure.damaged(name, packing, e);
        }
    }

    @Override
    public int read() {
        int read = guarded(name, packing, in::read);
        count(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int read = guarded(name, packing, () -> in.read(bytes, offset, length));
        count(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long wanted) {
        long skipped = guarded(name, packing, () -> in.skip(wanted));
        count(skipped);
        return skipped;
    }

    @Override
    public int available() {
        return guarded(name, packing, in::available);
    }

    private void count(long more) {
        unpacked += more;
        if (unpacked > ALWAYS + MOST_TIMES * (stored.getAsLong() - storedBefore)) {
            throw ImportFailure.bomb(name, MOST_TIMES);
        }
    }
}
