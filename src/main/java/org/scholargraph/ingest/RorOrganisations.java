package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.EntityRecord.Tie;

/**
 * Reads organisations of the Research Organization Registry in the two schemas it has had. Both have the same key, and a
 * record of the first has no date, so that one of the second wins. Many a tie is stated by one of its two ends only.
 */
final class RorOrganisations {

    private RorOrganisations() {}

    static boolean isOne(JsonNode json) {
        return (json.has("names") || json.has("name"))
                && OpenAlexId.ror(json.path("id").textValue()) != null;
    }

    /** @throws RejectedRecord when a field holds what it can't hold */
    static EntityRecord read(JsonNode node) {
        var organisation = JsonFields.of(node, "the record");
        var ror = ror(organisation);
        var properties = new HashMap<String, Object>();
        properties.put("ror", ror);
        put(properties, "established", established(organisation));
        put(properties, "status", lower(organisation.text("status")));
        put(properties, "type", types(organisation).stream().findFirst().orElse(null));
        put(properties, "types", types(organisation));
        if (organisation.has("names")) {
            names(properties, ror, shown(organisation), present(organisation));
            putPlaces(properties, places(organisation));
            put(properties, "homepage", website(organisation));
        } else {
            names(properties, ror, organisation.text("name"), former(organisation));
            putPlaces(properties, formerPlaces(organisation));
            put(
                    properties,
                    "homepage",
                    organisation.texts("links").stream().findFirst().orElse(null));
        }
        return new EntityRecord(
                EntityKind.INSTITUTION,
                "ror:" + ror,
                List.of(),
                changed(organisation),
                properties,
                ties(organisation, ror));
    }

    private static String ror(JsonFields organisation) {
        var ror = OpenAlexId.ror(organisation.text("id"));
        if (ror == null) {
            throw new RejectedRecord("id is \"" + organisation.text("id") + "\", not an id of ROR");
        }
        return ror;
    }

    private static String changed(JsonFields organisation) {
        var admin = organisation.object("admin");
        var modified = admin == null ? null : admin.object("last_modified");
        return Objects.requireNonNullElse(modified == null ? null : modified.date("date"), "");
    }

    private static @Nullable Long established(JsonFields organisation) {
        var year = organisation.year("established");
        return year == null ? null : Long.valueOf(year);
    }

    /** In the record's order, but that it gives money tells least of what it is. */
    private static List<String> types(JsonFields organisation) {
        return organisation.texts("types").stream()
                .map(type -> type.toLowerCase(Locale.ROOT))
                .distinct()
                .sorted(Comparator.comparing("funder"::equals))
                .toList();
    }

    private static void names(Map<String, Object> properties, String ror, @Nullable String name, Stream<String> all) {
        var shown = Objects.requireNonNullElse(Folding.tidy(name), "ror:" + ror);
        var others = new TreeSet<String>();
        all.map(Folding::tidy).flatMap(Stream::ofNullable).forEach(others::add);
        others.remove(shown);
        properties.put("name", shown);
        properties.put("nameVariants", List.copyOf(others));
    }

    private static @Nullable String shown(JsonFields organisation) {
        return organisation
                .objects("names")
                .filter(name -> name.texts("types").contains("ror_display"))
                .findFirst()
                .or(() -> organisation.objects("names").findFirst())
                .map(name -> name.text("value"))
                .orElse(null);
    }

    private static Stream<String> present(JsonFields organisation) {
        return organisation.objects("names").map(name -> name.text("value")).flatMap(Stream::ofNullable);
    }

    private static Stream<String> former(JsonFields organisation) {
        return Stream.of(
                        organisation.texts("aliases").stream(),
                        organisation.texts("acronyms").stream(),
                        organisation
                                .objects("labels")
                                .map(label -> label.text("label"))
                                .flatMap(Stream::ofNullable))
                .flatMap(names -> names);
    }

    private static List<Site> places(JsonFields organisation) {
        return organisation
                .objects("locations")
                .map(location -> location.object("geonames_details"))
                .flatMap(Stream::ofNullable)
                .map(place -> site(place, "name", countryCode(place)))
                .toList();
    }

    private static List<Site> formerPlaces(JsonFields organisation) {
        var country = organisation.object("country");
        var code = country == null ? null : countryCode(country);
        var places = organisation
                .objects("addresses")
                .map(address -> site(address, "city", code))
                .toList();
        return places.isEmpty() ? List.of(new Site(null, code, null, null)) : places;
    }

    /** Of several places the first is where it is; all of them are kept beside. */
    private static void putPlaces(Map<String, Object> properties, List<Site> places) {
        places.stream().limit(1).forEach(place -> place.put(properties));
        if (places.size() > 1) {
            properties.put("places", Site.texts(places));
        }
    }

    private static @Nullable String website(JsonFields organisation) {
        return organisation
                .objects("links")
                .filter(link -> "website".equals(link.text("type")))
                .findFirst()
                .map(link -> link.text("value"))
                .orElse(null);
    }

    private static @Nullable String countryCode(JsonFields place) {
        var code = place.text("country_code");
        return code == null ? null : code.toUpperCase(Locale.ROOT);
    }

    private static Site site(JsonFields place, String city, @Nullable String countryCode) {
        return new Site(place.text(city), countryCode, degrees(place, "lat", 90), degrees(place, "lng", 180));
    }

    private static @Nullable Double degrees(JsonFields place, String field, int most) {
        var number = place.number(field);
        if (number != null && !(Math.abs(number) <= most)) {
            throw new RejectedRecord(field + " is " + number + ", not between -" + most + " and " + most);
        }
        return number;
    }

    private static List<Tie> ties(JsonFields organisation, String ror) {
        return organisation
                .objects("relationships")
                .flatMap(relationship -> tie(relationship, ror))
                .distinct()
                .toList();
    }

    private static Stream<Tie> tie(JsonFields relationship, String ror) {
        var other = OpenAlexId.ror(relationship.text("id"));
        var type = lower(relationship.text("type"));
        if (other == null || type == null) {
            throw new RejectedRecord("a relationship has no type or no id of ROR");
        }
        if (other.equals(ror)) {
            return Stream.empty();
        }
        return Tie.of(type, "ror:" + other);
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, Object> properties, String key, @Nullable Object value) {
        var known = value instanceof String text ? Folding.tidy(text) : value;
        if (known != null) {
            properties.put(key, known);
        }
    }
}
