package org.scholargraph.ingest;

import java.io.EOFException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.commons.io.input.BoundedInputStream;
import org.jspecify.annotations.Nullable;

/** Reads files as batches of records; the next batch is read while the caller stores the one before. */
final class BatchReader implements AutoCloseable {

    private final Iterator<InputFile> files;
    private final IngestSettings settings;
    private final ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor();
    private Future<RecordBatch> next;

    private @Nullable InputFile file;
    private @Nullable BoundedInputStream bytes;
    private @Nullable RecordReader reader;
    private long bytesOfFormerFiles;
    private long rejected;

    BatchReader(List<InputFile> files, IngestSettings settings) {
        this.files = files.iterator();
        this.settings = settings;
        this.next = ahead.submit(this::read);
    }

    /** The next batch; after a last one there is none. */
    RecordBatch next() throws InterruptedException {
        try {
            var batch = next.get();
            if (!batch.last()) {
                next = ahead.submit(this::read);
            }
            return batch;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private RecordBatch read() {
        var records = new ArrayList<SourceRecord>();
        var rejections = new ArrayList<Rejection>();
        int authorships = 0;
        try {
            while (records.size() + rejections.size() < settings.batchRecords()
                    && authorships < settings.batchAuthorships()) {
                var raw = nextRecord();
                if (raw == null) {
                    return batch(records, rejections, null, true);
                }
                var record = accepted(raw, rejections);
                if (record != null) {
                    records.add(record);
                    authorships += record instanceof PaperRecord paper ? paper.authorCount() : 1;
                }
            }
            return batch(records, rejections, null, false);
        } catch (ImportFailure e) {
            return batch(records, rejections, e, true);
        }
    }

    private RecordBatch batch(
            List<SourceRecord> records, List<Rejection> rejections, @Nullable ImportFailure failure, boolean last) {
        var ofThisFile = bytes == null ? 0 : bytes.getCount();
        return new RecordBatch(records, rejections, bytesOfFormerFiles + ofThisFile, failure, last);
    }

    private @Nullable SourceRecord accepted(RawRecord raw, List<Rejection> rejections) {
        try {
            return raw.read();
        } catch (RejectedRecord e) {
            rejections.add(Rejection.of(++rejected, raw, e.reason()));
            return null;
        }
    }

    private @Nullable RawRecord nextRecord() {
        while (true) {
            try {
                if (reader == null && !openNext()) {
                    return null;
                }
                var raw = reader == null ? null : reader.next();
                if (raw != null) {
                    return raw;
                }
                closeFile();
            } catch (EOFException e) {
                throw ImportFailure.truncated(nameOfFile(), e);
            } catch (IOException e) {
                throw ImportFailure.damaged(nameOfFile(), e);
            }
        }
    }

    private boolean openNext() throws IOException {
        if (!files.hasNext()) {
            return false;
        }
        file = files.next();
        bytes = BoundedInputStream.builder().setInputStream(file.open()).get();
        reader = RecordFormat.open(file.name(), bytes);
        return true;
    }

    private void closeFile() throws IOException {
        if (bytes != null) {
            bytesOfFormerFiles += bytes.getCount();
            bytes.close();
        }
        bytes = null;
        reader = null;
    }

    private String nameOfFile() {
        return file == null ? "the file" : file.name();
    }

    @Override
    public void close() {
        next.cancel(true);
        ahead.close();
        try {
            closeFile();
        } catch (IOException e) {
            throw ImportFailure.unreadable(nameOfFile(), e);
        }
    }
}
