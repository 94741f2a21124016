package org.scholargraph.ingest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.Contents.Content;

/**
 * Reads files as batches of records; the next batch is read while the caller stores the one before. What can't be imported
 * is left out and said where it was found in a folder or an archive, and ends the import where somebody named it.
 */
final class BatchReader implements AutoCloseable {

    private final Iterator<InputFile> files;
    private final IngestSettings settings;
    private final OwnIds ownIds = new OwnIds();
    private final ExecutorService ahead = Executors.newVirtualThreadPerTaskExecutor();
    private Future<RecordBatch> next;

    private @Nullable InputFile file;
    private @Nullable Contents contents;
    private @Nullable Content content;
    private @Nullable RecordReader reader;
    private final List<SkippedFile> skippedOfNamed = new ArrayList<>();
    private List<SkippedFile> skipped = new ArrayList<>();
    private boolean anyOfNamed;
    private boolean anyOfContent;
    private long bytesOfFormerFiles;
    private long leftOut;
    private long rejected;

    BatchReader(List<InputFile> files, IngestSettings settings) {
        this(files, settings, 0, 0);
    }

    /**
     * @param readBefore records to leave out, since they were read before
     * @param rejectedBefore how many of those were rejected
     */
    BatchReader(List<InputFile> files, IngestSettings settings, long readBefore, long rejectedBefore) {
        this.files = files.iterator();
        this.leftOut = readBefore;
        this.rejected = rejectedBefore;
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
        skipped = new ArrayList<>();
        int authorships = 0;
        try {
            while (records.size() + rejections.size() < settings.batchRecords()
                    && authorships < settings.batchAuthorships()) {
                var raw = nextRecord();
                if (raw == null) {
                    return batch(records, rejections, null, true);
                }
                if (leftOut > 0) {
                    leftOut -= wasCounted(raw) ? 1 : 0;
                    continue;
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
        var ofThisFile = contents == null ? 0 : contents.bytesDone();
        return new RecordBatch(records, rejections, skipped, bytesOfFormerFiles + ofThisFile, failure, last);
    }

    private @Nullable SourceRecord accepted(RawRecord raw, List<Rejection> rejections) {
        try {
            var record = IndexLimits.checked(raw.read());
            ownIds.check(record);
            taken();
            return record;
        } catch (RejectedRecord e) {
            taken();
            rejections.add(Rejection.of(++rejected, raw, e.reason()));
        } catch (NotImportable e) {
            if (anyOfContent) {
                rejections.add(Rejection.of(++rejected, raw, "it " + e.reason()));
            } else {
                leaveOut(raw.file(), e);
            }
        }
        return null;
    }

    /** Whether a record was counted before; one that made us leave out all of its content was not. */
    private boolean wasCounted(RawRecord raw) {
        if (!anyOfContent && isForeign(raw)) {
            return false;
        }
        taken();
        return true;
    }

    private boolean isForeign(RawRecord raw) {
        try {
            raw.read();
            return false;
        } catch (RejectedRecord e) {
            return false;
        } catch (NotImportable e) {
            leaveOut(raw.file(), e);
            return true;
        }
    }

    private void taken() {
        anyOfContent = true;
        anyOfNamed = true;
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
                anyOfNamed |= reader != null;
                reader = null;
            } catch (NotImportable e) {
                leaveOut(content == null ? nameOfFile() : content.name(), e);
            } catch (IOException e) {
                throw ImportFailure.unreadable(nameOfFile(), e);
            }
        }
    }

    /** Opens what comes next in this file, or the next file; false where there is none. */
    private boolean openNext() throws IOException {
        content = contents == null ? null : contents.next();
        if (content != null) {
            anyOfContent = false;
            reader = RecordFormat.open(content.name(), content.in());
            return true;
        }
        closeFile();
        return openNextFile();
    }

    private boolean openNextFile() throws IOException {
        var former = file;
        file = files.hasNext() ? files.next() : null;
        if (former != null && (file == null || !file.named().equals(former.named()))) {
            endNamed(former.named());
        }
        if (file != null) {
            contents = new Contents(file, this::skip);
        }
        return file != null;
    }

    private void endNamed(String named) {
        if (!anyOfNamed && !skippedOfNamed.isEmpty()) {
            throw ImportFailure.nothingImportable(named, skippedOfNamed);
        }
        anyOfNamed = false;
        skippedOfNamed.clear();
    }

    private void leaveOut(String name, NotImportable reason) {
        if (file != null && name.equals(file.named())) {
            throw ImportFailure.wrongFormat(name, reason.reason());
        }
        reader = null;
        skip(new SkippedFile(name, reason.reason()));
    }

    private void skip(SkippedFile one) {
        skipped.add(one);
        if (!anyOfNamed) {
            skippedOfNamed.add(one);
        }
    }

    private void closeFile() throws IOException {
        if (contents != null) {
            bytesOfFormerFiles += contents.bytesDone();
            contents.close();
        }
        contents = null;
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
