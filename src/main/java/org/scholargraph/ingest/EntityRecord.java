package org.scholargraph.ingest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.PaperRecord.Theme;

/**
 * What one source says of one author, institution, topic or source, as a record of its own. It counts more than what papers
 * mention in passing.
 *
 * @param kind what it is, no paper
 * @param id as its source writes it
 * @param sameAs other names of the same thing, such as {@code orcid:…}, {@code ror:…} or an id of OpenAlex
 * @param updatedAt when the source last changed the record, comparable as text; empty where it does not say
 * @param properties as they stand on the node, those that are known: texts, whole numbers ({@code Long}), numbers
 *     ({@code Double}), truths or lists of texts. Authors: {@code name}, {@code nameVariants}, {@code orcid},
 *     {@code identity}. Institutions: {@code name}, {@code nameVariants}, {@code ror}, {@code countryCode}, {@code city},
 *     {@code places} (see {@link Site}), {@code type}, {@code types}, {@code latitude}, {@code longitude}, {@code established}, {@code status}, {@code homepage}. Topics:
 *     {@code name}, {@code level}, {@code origin}, {@code conceptLevel}, {@code description}, {@code keywords}. Sources:
 *     {@code name}, {@code nameVariants}, {@code type}, {@code issn}, {@code homepage}
 * @param ties to other things of its kind
 * @param broader of a topic: what it is part of, nearest first, each part of the next, as this record mentions them in
 *     passing; empty for all else
 * @param origin where the record is from, null where that is what the id tells
 */
record EntityRecord(
        EntityKind kind,
        String id,
        List<String> sameAs,
        String updatedAt,
        Map<String, Object> properties,
        List<Tie> ties,
        List<Theme> broader,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Origin origin)
        implements SourceRecord {

    EntityRecord {
        sameAs = List.copyOf(sameAs);
        properties = Collections.unmodifiableMap(new TreeMap<>(properties));
        ties = List.copyOf(ties);
        broader = List.copyOf(broader);
    }

    /** A thing whose record describes nothing but itself. */
    EntityRecord(
            EntityKind kind,
            String id,
            List<String> sameAs,
            String updatedAt,
            Map<String, Object> properties,
            List<Tie> ties) {
        this(kind, id, sameAs, updatedAt, properties, ties, List.of(), null);
    }

    /** The same record, and where it is from. */
    EntityRecord from(Origin source) {
        return new EntityRecord(
                kind, id, sameAs, updatedAt, properties, ties, broader, source == Origin.of(id) ? null : source);
    }

    /**
     * A topic, tied to the nearest of what it is part of.
     *
     * @param broader what it is part of, nearest first
     */
    static EntityRecord topic(String id, String updatedAt, Map<String, Object> properties, List<Theme> broader) {
        var ties = broader.stream().limit(1).map(Theme::id).map(Tie::partOf).toList();
        return new EntityRecord(EntityKind.TOPIC, id, List.of(), updatedAt, properties, ties, broader, null);
    }

    /** Which mention wins where several records describe the same thing in passing. */
    String mention() {
        return updatedAt + " " + id;
    }

    /** A property that is a text; null where it is not known. */
    @Nullable
    String text(String property) {
        return properties.get(property) instanceof String text ? text : null;
    }

    /**
     * A tie between this thing and another of its kind, as this one states it.
     *
     * @param type {@code PART_OF}, {@code SUCCEEDED_BY} or {@code RELATED_TO}
     * @param id of the other
     * @param inverse whether the tie leads from the other to this one, as where a whole names its part
     */
    record Tie(
            String type,
            String id,
            @JsonInclude(JsonInclude.Include.NON_DEFAULT) boolean inverse) {

        /** A tie from this thing to another. */
        Tie(String type, String id) {
            this(type, id, false);
        }

        /**
         * A tie in the words of ROR, which OpenAlex uses too: what the other is to this one.
         *
         * @param word parent, child, predecessor, successor or related; any other word says nothing
         */
        static Stream<Tie> of(String word, String id) {
            return switch (word) {
                case "parent" -> Stream.of(partOf(id));
                case "child" -> Stream.of(new Tie("PART_OF", id, true));
                case "successor" -> Stream.of(succeededBy(id));
                case "predecessor" -> Stream.of(new Tie("SUCCEEDED_BY", id, true));
                case "related" -> Stream.of(relatedTo(id));
                default -> Stream.empty();
            };
        }

        /** The same tie by the ids of its two ends, so that it is one whichever states it: related things have no order. */
        Tie between(String self, String other) {
            return new Tie(type, other, type.equals("RELATED_TO") ? self.compareTo(other) > 0 : inverse);
        }

        static Tie partOf(String id) {
            return new Tie("PART_OF", id);
        }

        static Tie succeededBy(String id) {
            return new Tie("SUCCEEDED_BY", id);
        }

        static Tie relatedTo(String id) {
            return new Tie("RELATED_TO", id);
        }
    }
}
