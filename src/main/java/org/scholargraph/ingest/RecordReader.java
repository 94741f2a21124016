package org.scholargraph.ingest;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Gives the records of a file, one after the other; holds one at a time. */
interface RecordReader {

    /** The next record, or null after the last. */
    @Nullable
    RawRecord next() throws IOException;
}
