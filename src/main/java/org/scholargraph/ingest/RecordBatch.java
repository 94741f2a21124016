package org.scholargraph.ingest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Records that go into one transaction.
 *
 * @param rejections records between them that can't be taken
 * @param skipped files before and between them that can't be imported
 * @param bytesDone how far into the files it reaches
 * @param failure why there will be no further batch; null while there may be
 * @param last whether nothing follows
 */
record RecordBatch(
        List<SourceRecord> records,
        List<Rejection> rejections,
        List<SkippedFile> skipped,
        long bytesDone,
        @Nullable ImportFailure failure,
        boolean last) {}
