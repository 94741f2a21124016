package org.scholargraph.ingest;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongArrayList;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Records put by in a file: in memory there are only the places where they begin, 8 bytes each. */
final class Spool implements AutoCloseable {

    private static final int BUFFER = 1 << 18;
    private static final int PARSED_AT_ONCE = 512;

    private final Path path;
    private final LongArrayList places = new LongArrayList();
    private final DataOutputStream out;
    private long length;
    private @Nullable RandomAccessFile back;

    /**
     * A record that was put by.
     *
     * @param kind as {@link RecordCodec#kind} has it
     */
    record Entry(
            String kind,
            String digest,
            String json,
            @Nullable String abstractText) {

        SourceRecord record() {
            return RecordCodec.record(kind, json, abstractText);
        }
    }

    Spool(Path path) {
        this.path = path;
        try {
            out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(path), BUFFER));
        } catch (IOException e) {
            throw ImportFailure.unwritable(path, e);
        }
    }

    /** How many records there are. */
    int size() {
        return places.size();
    }

    void add(Candidate candidate) {
        var record = candidate.record();
        var abstractText = record instanceof PaperRecord paper ? paper.abstractText() : null;
        try {
            places.add(length);
            write(RecordCodec.kind(record));
            write(candidate.digest());
            write(candidate.json());
            write(abstractText);
        } catch (IOException e) {
            throw ImportFailure.unwritable(path, e);
        }
    }

    private void write(@Nullable String text) throws IOException {
        if (text == null) {
            out.writeInt(-1);
            length += Integer.BYTES;
            return;
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
        length += Integer.BYTES + bytes.length;
    }

    /** No record comes after those that are there. */
    void finish() {
        try {
            out.close();
        } catch (IOException e) {
            throw ImportFailure.unwritable(path, e);
        }
    }

    /** Takes in a record. */
    interface Reader {

        /** @param number how many came before it */
        void accept(Entry entry, SourceRecord record, int number);
    }

    /** Reads records in the order in which they came; the next hundreds are parsed while the reader takes in some. */
    void forEach(IntPredicate wanted, Reader reader) {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(path), BUFFER))) {
            var part = part(in, 0, wanted);
            while (!part.entries().isEmpty()) {
                var next = part(in, part.end(), wanted);
                part.accept(reader);
                part = next;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Part part(DataInputStream in, int from, IntPredicate wanted) throws IOException {
        var entries = new ArrayList<Entry>();
        var numbers = new IntArrayList();
        int number = from;
        for (; number < size() && entries.size() < PARSED_AT_ONCE; number++) {
            if (wanted.test(number)) {
                entries.add(new Entry(present(in), present(in), present(in), read(in)));
                numbers.add(number);
            } else {
                in.skipNBytes(end(number) - places.getLong(number));
            }
        }
        return Part.of(entries, numbers, number);
    }

    /**
     * Records that are being parsed.
     *
     * @param end the number of the record after them
     */
    private record Part(List<Entry> entries, IntArrayList numbers, int end, ForkJoinTask<List<SourceRecord>> parsing) {

        static Part of(List<Entry> entries, IntArrayList numbers, int end) {
            return new Part(entries, numbers, end, ForkJoinPool.commonPool().submit(() -> entries.parallelStream()
                    .map(Entry::record)
                    .toList()));
        }

        void accept(Reader reader) {
            var records = parsing.join();
            for (int i = 0; i < records.size(); i++) {
                reader.accept(entries.get(i), records.get(i), numbers.getInt(i));
            }
        }
    }

    private long end(int number) {
        return number + 1 < size() ? places.getLong(number + 1) : length;
    }

    /** Reads one record. */
    Entry get(int number) {
        try {
            if (back == null) {
                back = new RandomAccessFile(path.toFile(), "r");
            }
            back.seek(places.getLong(number));
            var bytes = new byte[(int) (end(number) - places.getLong(number))];
            back.readFully(bytes);
            try (var in = new DataInputStream(new ByteArrayInputStream(bytes))) {
                return new Entry(present(in), present(in), present(in), read(in));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String present(DataInputStream in) throws IOException {
        return String.valueOf(read(in));
    }

    private static @Nullable String read(DataInputStream in) throws IOException {
        int length = in.readInt();
        return length < 0 ? null : new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            out.close();
            if (back != null) {
                back.close();
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
