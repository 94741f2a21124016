package org.scholargraph.ingest;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.Rows.Known;
import org.scholargraph.ingest.Rows.SavedPaper;

/** A record that would be stored, with the figures that decide whether it is. */
record Candidate(PaperRecord record, boolean hyperauthored, String json, String digest) {

    static Candidate of(PaperRecord record, int mostAuthors) {
        var json = RecordCodec.json(record);
        var hyperauthored = record.hyperauthored(mostAuthors);
        return new Candidate(
                record, hyperauthored, json, RecordCodec.digest(json, record.abstractText(), hyperauthored));
    }

    /** A later version replaces an earlier one; of two with the same date the one that comes later does. */
    boolean replaces(@Nullable Known known) {
        return known == null
                || (!known.digest().equals(digest) && known.updatedAt().compareTo(record.updatedAt()) <= 0);
    }

    Known known() {
        return new Known(record.id(), digest, record.updatedAt());
    }

    SavedPaper row() {
        return new SavedPaper(record.id(), properties(), digest, record.updatedAt(), json);
    }

    private Map<String, @Nullable Object> properties() {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("title", record.title());
        properties.put("abstract", record.abstractText());
        properties.put("year", record.year());
        var date = record.publicationDate();
        properties.put("publicationDate", date == null ? null : LocalDate.parse(date));
        properties.put("type", record.type());
        properties.put("language", record.language());
        properties.put("doi", record.doi());
        properties.put("arxivId", record.arxivId());
        properties.put("sourceCitationCount", record.sourceCitationCount());
        properties.put("authorCount", record.authorCount());
        properties.put("authorsComplete", record.authorsComplete());
        properties.put("retracted", record.retracted());
        properties.put("hyperauthored", hyperauthored);
        return properties;
    }
}
