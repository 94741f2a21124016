package org.scholargraph.ingest;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where an institution is, or one of the places where it is.
 *
 * @param city its name
 * @param countryCode ISO 3166-1 code of two capital letters
 * @param latitude in degrees
 * @param longitude in degrees
 */
record Site(
        @Nullable String city,
        @Nullable String countryCode,
        @Nullable Double latitude,
        @Nullable Double longitude) {

    private static final String BAR = "|";

    Site {
        city = city == null ? null : Folding.tidy(city.replace(BAR, "/"));
        countryCode = countryCode == null ? null : Folding.tidy(countryCode.replace(BAR, "/"));
    }

    boolean isKnown() {
        return Stream.of(city, countryCode, latitude, longitude).anyMatch(Objects::nonNull);
    }

    /** What an institution that is here alone has on its node, and one of several places by the first. */
    void put(Map<String, Object> properties) {
        Stream.ofNullable(city).forEach(known -> properties.put("city", known));
        Stream.ofNullable(countryCode).forEach(known -> properties.put("countryCode", known));
        Stream.ofNullable(latitude).forEach(known -> properties.put("latitude", known));
        Stream.ofNullable(longitude).forEach(known -> properties.put("longitude", known));
    }

    /** Places as they stand in {@code places} of a node, each as a text: what is not known is empty between the bars. */
    static List<String> texts(List<Site> places) {
        return places.stream().map(Site::text).distinct().toList();
    }

    private String text() {
        return Stream.of(city, countryCode, latitude, longitude)
                .map(part -> Objects.toString(part, ""))
                .collect(Collectors.joining(BAR));
    }
}
