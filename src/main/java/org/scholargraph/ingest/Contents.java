package org.scholargraph.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.apache.commons.io.input.BoundedInputStream;
import org.apache.commons.io.input.CloseShieldInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What a file holds once it is unpacked, however it is packed: itself, or the entries of an archive one after the other.
 * Nothing is written to disk, and one entry is read at a time.
 */
final class Contents implements AutoCloseable {

    private static final int DEEPEST = 3;
    private static final int BUFFER = 1 << 16;

    private final BoundedInputStream stored;
    private final LongSupplier storedCount;
    private final Consumer<SkippedFile> skipped;
    private final Deque<Archive> archives = new ArrayDeque<>();
    private @Nullable String unopened;
    private @Nullable InputStream current;
    private @Nullable ReadAhead ahead;

    /** @param skipped told of the entries that can't be read */
    Contents(InputFile file, Consumer<SkippedFile> skipped) throws IOException {
        this.stored = BoundedInputStream.builder().setInputStream(file.open()).get();
        this.storedCount = stored::getCount;
        this.unopened = file.name();
        this.skipped = skipped;
    }

    /**
     * One thing that is not packed any more.
     *
     * @param name of the file, or {@code archive!entry}
     */
    record Content(String name, InputStream in) {}

    /** How many bytes of the file have been read, as stored. */
    long bytesDone() {
        return stored.getCount();
    }

    /**
     * What comes next, null after the last. What came before can't be read any more.
     *
     * @throws ImportFailure when it is damaged, or packed too deep
     */
    @Nullable
    Content next() throws IOException {
        closeCurrent();
        var content = unopened == null ? null : unpacked(unopened, CloseShieldInputStream.wrap(stored), 0);
        unopened = null;
        while (content == null && !archives.isEmpty()) {
            var archive = archives.element();
            var entry = archive.nextEntry(skipped);
            if (entry == null) {
                archives.remove().close();
            } else {
                content = unpacked(entry, CloseShieldInputStream.wrap(archive.in()), archive.depth());
            }
        }
        return content;
    }

    /** What is there when all is unpacked; null where that is an archive, which is open now. */
    private @Nullable Content unpacked(String name, InputStream packed, int depth) throws IOException {
        var in = new BufferedInputStream(packed, BUFFER);
        var packing = Packing.find(start(in)).orElse(null);
        if (packing == null) {
            current = in;
            return new Content(name, in);
        }
        if (depth == DEEPEST) {
            throw ImportFailure.tooDeep(name, DEEPEST);
        }
        if (packing.isArchive()) {
            archives.push(Archive.open(name, packing, in, storedCount, depth + 1));
            return null;
        }
        var unpacked = UnpackedStream.guarded(name, packing, () -> packing.unpacked(in));
        var stream = new UnpackedStream(name, packing, unpacked, storedCount);
        return unpacked(name, depth == 0 ? readAhead(stream) : stream, depth + 1);
    }

    /** What is below it is read by nobody else. */
    private InputStream readAhead(InputStream file) {
        ahead = new ReadAhead(file);
        return ahead;
    }

    private static byte[] start(BufferedInputStream in) throws IOException {
        in.mark(Packing.TELLING);
        var start = in.readNBytes(Packing.TELLING);
        in.reset();
        return start;
    }

    private void closeCurrent() throws IOException {
        if (current != null) {
            current.close();
        }
        current = null;
    }

    @Override
    public void close() throws IOException {
        closeCurrent();
        while (!archives.isEmpty()) {
            archives.remove().close();
        }
        if (ahead != null) {
            ahead.close();
        }
        stored.close();
    }
}
