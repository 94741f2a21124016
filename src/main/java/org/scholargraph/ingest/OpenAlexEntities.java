package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.EntityRecord.Tie;
import org.scholargraph.ingest.PaperRecord.Theme;

/**
 * Reads what OpenAlex says of authors, institutions, sources, topics with their subfields, fields and domains, and concepts,
 * as its API and its snapshot write it.
 */
final class OpenAlexEntities {

    private static final List<String> LEVELS = List.of("subfield", "field", "domain");

    private OpenAlexEntities() {}

    static boolean isOne(JsonNode json) {
        var id = json.path("id").textValue();
        var kind = OpenAlexId.kind(id);
        return kind == null ? OpenAlexId.level(id) != null : kind != 'W';
    }

    /** Whether it is of OpenAlex, and of a kind that the graph has no place for. */
    static boolean isOther(JsonNode json) {
        return json.has("display_name") && OpenAlexId.other(json.path("id").textValue()) != null;
    }

    /** @throws NotImportable always */
    static EntityRecord refuse(JsonNode json) {
        throw new NotImportable("holds " + OpenAlexId.other(json.path("id").textValue())
                + " of OpenAlex, which this graph has no place for");
    }

    /** @throws RejectedRecord when a field holds what it can't hold */
    static EntityRecord read(JsonNode node) {
        var entity = JsonFields.of(node, "the record");
        var text = entity.text("id");
        var level = OpenAlexId.level(text);
        if (level != null) {
            return level(entity, level);
        }
        var kind = OpenAlexId.kind(text);
        var id = kind == null ? null : OpenAlexId.entity(kind, text);
        if (kind == null || id == null) {
            throw new RejectedRecord(
                    text == null
                            ? "it has no id"
                            : "id is \"" + RejectedRecord.shortened(text) + "\", no id of OpenAlex");
        }
        return switch (kind) {
            case 'A' -> author(entity, id);
            case 'I' -> institution(entity, id);
            case 'S' -> source(entity, id);
            case 'T' -> topic(entity, id);
            default -> concept(entity, id);
        };
    }

    private static EntityRecord author(JsonFields author, String id) {
        var properties = named(author, id, author.texts("display_name_alternatives"));
        put(properties, "orcid", OpenAlexId.orcid(external(author, "orcid")));
        put(properties, "identity", "identifier");
        return entity(EntityKind.AUTHOR, author, id, properties, List.of());
    }

    private static EntityRecord institution(JsonFields institution, String id) {
        var variants = new ArrayList<>(institution.texts("display_name_alternatives"));
        variants.addAll(institution.texts("display_name_acronyms"));
        var international = institution.object("international");
        var names = international == null ? null : international.object("display_name");
        if (names != null) {
            names.node().fieldNames().forEachRemaining(language -> Stream.ofNullable(names.text(language))
                    .forEach(variants::add));
        }
        var properties = named(institution, id, variants);
        put(properties, "ror", OpenAlexId.ror(external(institution, "ror")));
        put(properties, "countryCode", institution.text("country_code"));
        put(properties, "type", institution.text("type"));
        put(properties, "homepage", institution.text("homepage_url"));
        var place = institution.object("geo");
        if (place != null) {
            put(properties, "city", place.text("city"));
            put(properties, "latitude", place.number("latitude"));
            put(properties, "longitude", place.number("longitude"));
        }
        return entity(EntityKind.INSTITUTION, institution, id, properties, ties(institution, id));
    }

    private static List<Tie> ties(JsonFields institution, String id) {
        return institution
                .objects("associated_institutions")
                .flatMap(OpenAlexEntities::tie)
                .filter(tie -> !tie.id().equals(id))
                .distinct()
                .toList();
    }

    private static Stream<Tie> tie(JsonFields other) {
        var id = OpenAlexId.entity('I', other.text("id"));
        var word = other.text("relationship");
        return id == null || word == null ? Stream.empty() : Tie.of(word, id);
    }

    private static EntityRecord source(JsonFields source, String id) {
        var variants = new ArrayList<>(source.texts("alternate_titles"));
        Stream.ofNullable(source.text("abbreviated_title")).forEach(variants::add);
        var properties = named(source, id, variants);
        put(properties, "type", source.text("type"));
        put(properties, "homepage", source.text("homepage_url"));
        put(
                properties,
                "issn",
                source.texts("issn").stream().sorted().distinct().toList());
        return entity(EntityKind.SOURCE, source, id, properties, List.of());
    }

    private static EntityRecord topic(JsonFields topic, String id) {
        var path = OpenAlexTopics.path(topic, id);
        return topic(topic, "topic", path.getFirst(), path.subList(1, path.size()));
    }

    private static EntityRecord level(JsonFields topic, String id) {
        var level = id.substring(0, id.indexOf(':'));
        var path = OpenAlexTopics.path(topic, id);
        var broader = path.stream()
                .skip(1)
                .filter(theme -> LEVELS.indexOf(theme.level()) > LEVELS.indexOf(level))
                .toList();
        return topic(topic, level, path.getFirst(), broader);
    }

    private static EntityRecord topic(JsonFields topic, String level, Theme self, List<Theme> broader) {
        var properties = new HashMap<String, Object>();
        put(properties, "name", self.name());
        put(properties, "level", level);
        put(properties, "origin", self.origin());
        put(properties, "description", topic.text("description"));
        put(properties, "keywords", topic.texts("keywords").stream().distinct().toList());
        return EntityRecord.topic(self.id(), updatedAt(topic), properties, broader);
    }

    private static EntityRecord concept(JsonFields concept, String id) {
        var properties = new HashMap<String, Object>();
        put(properties, "name", Objects.requireNonNullElse(concept.text("display_name"), id));
        put(properties, "level", "concept");
        put(properties, "origin", "openalex");
        put(properties, "conceptLevel", concept.whole("level"));
        put(properties, "description", concept.text("description"));
        return EntityRecord.topic(id, updatedAt(concept), properties, List.of());
    }

    private static EntityRecord entity(
            EntityKind kind, JsonFields entity, String id, Map<String, Object> properties, List<Tie> ties) {
        return new EntityRecord(kind, id, List.of(), updatedAt(entity), properties, ties);
    }

    private static String updatedAt(JsonFields entity) {
        return Objects.requireNonNullElse(entity.text("updated_date"), "");
    }

    /** An id of others, which stands in the record or only among its {@code ids}. */
    private static @Nullable String external(JsonFields entity, String field) {
        var ids = entity.object("ids");
        var own = entity.text(field);
        return own != null || ids == null ? own : ids.text(field);
    }

    private static Map<String, Object> named(JsonFields entity, String id, List<String> variants) {
        var name = Objects.requireNonNullElse(entity.text("display_name"), id);
        var others = new TreeSet<>(variants);
        others.remove(name);
        var properties = new HashMap<String, Object>();
        properties.put("name", name);
        put(properties, "nameVariants", List.copyOf(others));
        return properties;
    }

    private static void put(Map<String, Object> properties, String name, @Nullable Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            properties.put(name, value);
        }
    }
}
