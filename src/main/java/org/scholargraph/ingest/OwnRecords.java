package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.EntityRecord.Tie;

/**
 * Reads records in our own format, which can say all that the graph holds. The field {@code record} says what a record is
 * of; {@code schema/scholargraph-records.schema.json} describes all fields.
 */
final class OwnRecords {

    private static final Set<String> AUTHOR =
            Set.of("record", "id", "sameAs", "name", "nameVariants", "orcid", "updatedAt");
    private static final Set<String> INSTITUTION = Set.of(
            "record",
            "id",
            "sameAs",
            "name",
            "nameVariants",
            "ror",
            "countryCode",
            "city",
            "places",
            "type",
            "types",
            "latitude",
            "longitude",
            "established",
            "status",
            "homepage",
            "partOf",
            "succeededBy",
            "relatedTo",
            "updatedAt");
    private static final Set<String> PLACE = Set.of("city", "countryCode", "latitude", "longitude");
    private static final Set<String> TOPIC = Set.of(
            "record",
            "id",
            "sameAs",
            "name",
            "level",
            "conceptLevel",
            "description",
            "keywords",
            "partOf",
            "updatedAt");
    private static final Set<String> SOURCE =
            Set.of("record", "id", "sameAs", "name", "nameVariants", "type", "issn", "homepage", "updatedAt");
    private static final Set<String> MERGE = Set.of("record", "kind", "former", "id", "updatedAt");

    private static final List<String> RECORDS = List.of("paper", "author", "institution", "topic", "source", "merge");
    private static final List<String> KINDS = RECORDS.subList(0, 5);

    private OwnRecords() {}

    static boolean isOne(JsonNode json) {
        return json.has("record");
    }

    /** @throws RejectedRecord when a field is unknown or missing, or holds what it can't hold */
    static SourceRecord read(JsonNode node) {
        var json = JsonFields.of(node, "the record");
        var kind = new OwnFields(json, "the record").word("record", RECORDS);
        return switch (Objects.requireNonNullElse(kind, "")) {
            case "paper" -> OwnPapers.read(json);
            case "author" -> author(OwnFields.of(json, "an author", AUTHOR)).from(Origin.own);
            case "institution" ->
                institution(OwnFields.of(json, "an institution", INSTITUTION)).from(Origin.own);
            case "topic" -> topic(OwnFields.of(json, "a topic", TOPIC)).from(Origin.own);
            case "source" -> source(OwnFields.of(json, "a source", SOURCE)).from(Origin.own);
            case "merge" -> merge(OwnFields.of(json, "a merge", MERGE)).from(Origin.own);
            default -> throw new RejectedRecord("record is empty; there is " + String.join(", ", RECORDS));
        };
    }

    private static EntityRecord author(OwnFields author) {
        var person = OwnPapers.person(author);
        var properties = named(author);
        put(properties, "orcid", person.orcid());
        put(properties, "identity", person.identity());
        return entity(EntityKind.AUTHOR, author, person.id(), properties, List.of());
    }

    private static EntityRecord institution(OwnFields institution) {
        var ror = institution.ror();
        var id = OwnPapers.institutionId(institution);
        if (id == null) {
            throw new RejectedRecord("an institution has neither an id nor a ror");
        }
        var properties = named(institution);
        put(properties, "ror", ror);
        site(institution).put(properties);
        put(properties, "places", places(institution));
        for (var field : List.of("type", "status", "homepage")) {
            put(properties, field, institution.text(field));
        }
        put(properties, "types", institution.texts("types"));
        var established = institution.json().year("established");
        put(properties, "established", established == null ? null : established.longValue());
        return entity(EntityKind.INSTITUTION, institution, id, properties, ties(institution, id));
    }

    private static List<String> places(OwnFields institution) {
        return Site.texts(institution
                .objects("places", "a place", PLACE)
                .map(OwnRecords::place)
                .toList());
    }

    private static Site place(OwnFields place) {
        var site = site(place);
        if (!site.isKnown()) {
            throw new RejectedRecord("a place has no field; there is " + String.join(", ", new TreeSet<>(PLACE)));
        }
        return site;
    }

    private static Site site(OwnFields fields) {
        return new Site(
                fields.text("city"),
                fields.countryCode(),
                fields.number("latitude", -90, 90),
                fields.number("longitude", -180, 180));
    }

    private static EntityRecord topic(OwnFields topic) {
        var self = OwnPapers.theme(topic);
        var broader = OwnPapers.broader(topic);
        var properties = new HashMap<String, Object>();
        properties.put("name", self.name());
        properties.put("level", self.level());
        properties.put("origin", self.origin());
        put(properties, "conceptLevel", conceptLevel(topic));
        put(properties, "description", topic.text("description"));
        put(properties, "keywords", topic.texts("keywords"));
        var ties = broader.stream().limit(1).map(next -> Tie.partOf(next.id())).toList();
        return new EntityRecord(
                EntityKind.TOPIC,
                self.id(),
                topic.ids("sameAs", EntityKind.TOPIC),
                topic.updatedAt(),
                properties,
                ties,
                broader,
                null);
    }

    private static @Nullable Long conceptLevel(OwnFields topic) {
        var level = topic.count("conceptLevel");
        if (level != null && level > 5) {
            throw new RejectedRecord("conceptLevel is " + level + ", not from 0 to 5");
        }
        return level;
    }

    private static EntityRecord source(OwnFields source) {
        var id = OwnPapers.sourceId(source);
        var properties = named(source);
        put(properties, "type", source.text("type"));
        put(properties, "issn", source.texts("issn").stream().sorted().toList());
        put(properties, "homepage", source.text("homepage"));
        return entity(EntityKind.SOURCE, source, id, properties, List.of());
    }

    private static MergeRecord merge(OwnFields merge) {
        var word = merge.word("kind", KINDS);
        if (word == null) {
            throw new RejectedRecord("a merge has no kind; there is " + String.join(", ", KINDS));
        }
        var kind = EntityKind.valueOf(word.toUpperCase(Locale.ROOT));
        merge.required("former");
        merge.required("id");
        var former = Objects.requireNonNull(merge.id("former", kind));
        var id = Objects.requireNonNull(merge.id(kind));
        if (id.equals(former)) {
            throw new RejectedRecord("former and id are the same");
        }
        return new MergeRecord(kind, former, id, merge.updatedAt());
    }

    private static List<Tie> ties(OwnFields institution, String id) {
        var ties = new ArrayList<Tie>();
        institution.ids("partOf", EntityKind.INSTITUTION).stream()
                .map(Tie::partOf)
                .forEach(ties::add);
        institution.ids("succeededBy", EntityKind.INSTITUTION).stream()
                .map(Tie::succeededBy)
                .forEach(ties::add);
        institution.ids("relatedTo", EntityKind.INSTITUTION).stream()
                .map(Tie::relatedTo)
                .forEach(ties::add);
        if (ties.stream().anyMatch(tie -> tie.id().equals(id))) {
            throw new RejectedRecord(institution.what() + " is tied to itself");
        }
        return ties;
    }

    private static EntityRecord entity(
            EntityKind kind, OwnFields entity, String id, Map<String, Object> properties, List<Tie> ties) {
        return new EntityRecord(kind, id, entity.ids("sameAs", kind), entity.updatedAt(), properties, ties);
    }

    private static Map<String, Object> named(OwnFields entity) {
        var properties = new HashMap<String, Object>();
        properties.put("name", entity.required("name"));
        put(properties, "nameVariants", entity.variants());
        return properties;
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        Stream.ofNullable(value)
                .filter(one -> !(one instanceof List<?> list && list.isEmpty()))
                .forEach(one -> properties.put(name, one));
    }
}
