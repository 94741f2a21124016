package org.scholargraph.ingest;

import io.micronaut.core.annotation.Introspected;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.Notation;

/** What goes into and comes out of the statements of an import; their files say what each holds. */
interface Rows {

    /** A list as a property: an empty one is not stored, since Neo4j's bulk importer can't either. */
    static @Nullable List<String> list(List<String> values) {
        return values.isEmpty() ? null : values;
    }

    /** How an id is spelled without case, where that differs. */
    static @Nullable String withoutCase(String id) {
        var spelling = Notation.spelling(id);
        return spelling.equals(id) ? null : spelling;
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
    record SavedRecord(
            String key,
            String of,
            String kind,
            String digest,
            String updatedAt,
            String json,
            @Nullable Boolean shared,
            @Nullable String abstractText) {}

    /** Which thing a record is of; what is shared with another record is kept with each, else there is nothing to keep. */
    @Introspected
    record PlacedRecord(
            String key,
            String of,
            @Nullable Boolean shared,
            @Nullable String abstractText,
            List<String> claimed) {}

    @Introspected
    record SavedPaper(String id, @Nullable String spelling, Map<String, @Nullable Object> properties) {}

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

    /** A name as it is saved: how it is spelled without case is said where that differs. */
    @Introspected
    record SavedName(String name, @Nullable String spelling, String id, boolean used) {

        static SavedName of(Name name) {
            return new SavedName(name.name(), withoutCase(name.name()), name.id(), name.used());
        }
    }

    @Introspected
    record Tied(String id, String type, String otherId, boolean inverse) {}

    @Introspected
    record Published(String paperId, String sourceId, int position) {}

    @Introspected
    record Description(String id, String describedBy, Map<String, @Nullable Object> properties) {}

    /** A description as it is saved: how its id is spelled without case is said where that differs. */
    @Introspected
    record Described(
            String id, @Nullable String spelling, String describedBy, Map<String, @Nullable Object> properties) {

        static List<Described> of(Collection<Description> descriptions) {
            return descriptions.stream().map(Described::of).toList();
        }

        private static Described of(Description one) {
            return new Described(one.id(), withoutCase(one.id()), one.describedBy(), one.properties());
        }
    }

    @Introspected
    record Place(String id, @Nullable String above) {}

    @Introspected
    record Bylines(String paperId, List<Authored> authorships) {}

    @Introspected
    record Authored(String authorId, Map<String, @Nullable Object> properties) {}

    @Introspected
    record Part(String paperId, Map<String, @Nullable Object> properties) {}

    @Introspected
    record About(String paperId, String topicId, Map<String, @Nullable Object> properties) {}

    @Introspected
    record Link(String paperId, String otherId) {}

    @Introspected
    record References(String paperId, List<String> ids) {

        /** Those that are wanted of the references of a paper. */
        static References of(PaperRecord paper, Predicate<String> wanted) {
            return new References(
                    paper.id(), paper.references().stream().filter(wanted).toList());
        }

        /** Those that are wanted of these. */
        References only(Predicate<String> wanted) {
            return new References(paperId, ids.stream().filter(wanted).toList());
        }
    }

    /** References that go, all of the paper where ids are null. */
    @Introspected
    record Unreferenced(String paperId, @Nullable List<String> ids) {

        static Unreferenced of(References references) {
            return new Unreferenced(references.paperId(), references.ids());
        }

        static Unreferenced whole(String paperId) {
            return new Unreferenced(paperId, null);
        }
    }

    @Introspected
    record Pair(
            String first,
            String second,
            int paperCount,
            double weight,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear) {}

    /** The pairs of one author, who is looked up once for all of them. */
    @Introspected
    record Pairs(String first, List<Pair> pairs) {

        static List<Pairs> of(List<Pair> pairs) {
            var byFirst = new HashMap<String, List<Pair>>();
            pairs.forEach(pair -> byFirst.computeIfAbsent(pair.first(), any -> new ArrayList<>())
                    .add(pair));
            return byFirst.entrySet().stream()
                    .map(entry -> new Pairs(entry.getKey(), entry.getValue()))
                    .toList();
        }
    }

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
            @Nullable List<String> otherNames,
            List<String> institutionIds) {}

    @Introspected
    record LastMention(String id, @Nullable String paperId) {}
}
