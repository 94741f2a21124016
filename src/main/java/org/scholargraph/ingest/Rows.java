package org.scholargraph.ingest;

import io.micronaut.core.annotation.Introspected;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What goes into and comes out of the statements of an import; their files say what each holds. */
interface Rows {

    /** A list as a property: an empty one is not stored, since Neo4j's bulk importer can't either. */
    static @Nullable List<String> list(List<String> values) {
        return values.isEmpty() ? null : values;
    }

    @Introspected
    record Known(String key, String digest, String updatedAt) {}

    @Introspected
    record StoredRecord(
            String key,
            String of,
            String kind,
            String json,
            @Nullable String abstractText) {

        SourceRecord record() {
            return RecordCodec.record(kind, json, abstractText);
        }
    }

    @Introspected
    record PaperRecords(String id, List<String> records) {}

    @Introspected
    record SavedRecord(String key, String kind, String digest, String updatedAt, String json) {}

    @Introspected
    record PlacedRecord(
            String key, String of, boolean shared, @Nullable String abstractText, List<String> claimed) {}

    @Introspected
    record SavedPaper(String id, Map<String, @Nullable Object> properties) {}

    @Introspected
    record Name(String name, String id, boolean used) {}

    /** An institution by one of its names, as one of its records has it: {@code id} is what that record calls it. */
    @Introspected
    record NamedInstitution(
            String name,
            String key,
            String of,
            String id,
            @Nullable String countryCode) {}

    @Introspected
    record CalledInstitution(
            String key, String id, @Nullable String countryCode, Collection<String> names) {

        static CalledInstitution of(EntityRecord record) {
            return new CalledInstitution(
                    record.key(), record.id(), record.text("countryCode"), WrittenAffiliation.names(record));
        }
    }

    @Introspected
    record WrittenText(String text, @Nullable String of) {}

    /** A raw affiliation that names an institution, the first records that state it, and how many papers do. */
    @Introspected
    record MatchedText(String text, String of, List<String> records, int paperCount) {}

    @Introspected
    record SavedAffiliation(String text, @Nullable String of, Collection<String> names) {}

    @Introspected
    record Spelling(String id, String spelling) {}

    @Introspected
    record Tied(String id, String type, String otherId) {}

    @Introspected
    record Published(String paperId, String sourceId, int position) {}

    @Introspected
    record Description(String id, String describedBy, Map<String, @Nullable Object> properties) {}

    @Introspected
    record Place(String id, @Nullable String above) {}

    @Introspected
    record Authored(String paperId, String authorId, Map<String, @Nullable Object> properties) {}

    @Introspected
    record Part(String paperId, Map<String, @Nullable Object> properties) {}

    @Introspected
    record About(String paperId, String topicId, Map<String, @Nullable Object> properties) {}

    @Introspected
    record Link(String paperId, String otherId) {}

    @Introspected
    record References(String paperId, List<String> ids) {}

    @Introspected
    record Pair(
            String first,
            String second,
            int paperCount,
            double weight,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear) {}

    @Introspected
    record Affiliation(
            String authorId,
            String institutionId,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            int paperCount) {}

    @Introspected
    record Figures(String id, Map<String, @Nullable Object> properties) {}

    @Introspected
    record Change(String id, long by) {}

    @Introspected
    record TopicCount(String id, long paperCount) {}

    /** All that an author has written. */
    @Introspected
    record Oeuvre(String id, String name, @Nullable List<String> otherNames, List<OwnPaper> papers) {}

    /** A paper as one of its authors sees it. */
    @Introspected
    record OwnPaper(
            String id,
            @Nullable Integer year,
            int authorCount,
            long citationCount,
            boolean hyperauthored,
            String name,
            List<String> institutionIds) {}

    @Introspected
    record LastMention(String id, @Nullable String paperId) {}
}
