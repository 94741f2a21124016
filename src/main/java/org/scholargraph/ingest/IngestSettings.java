package org.scholargraph.ingest;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import org.jspecify.annotations.Nullable;

/**
 * How records are imported.
 *
 * @param mostAuthors a paper of more authors is hyper-authored: it ties nobody to anybody
 * @param batchRecords most records in one transaction
 * @param batchAuthorships most authorships in one transaction, which bounds its memory where lists of authors are long
 * @param bulkBytes an import of so many bytes or more, as stored, into an empty embedded store goes by the bulk importer
 * @param dir the folder below which {@code POST /imports} may name files; {@code import} in the data folder by default
 */
@ConfigurationProperties("scholargraph.import")
record IngestSettings(
        @Bindable(defaultValue = "50") int mostAuthors,
        @Bindable(defaultValue = "500") int batchRecords,
        @Bindable(defaultValue = "5000") int batchAuthorships,
        @Bindable(defaultValue = "4194304") long bulkBytes,
        @Nullable String dir) {

    /** What is in force where nothing is set. */
    static final IngestSettings DEFAULT = new IngestSettings(50, 500, 5000, 4 << 20, null);
}
