package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When something was issued, as CSL-JSON and Crossref say it.
 *
 * @param parts year, month and day, as many as are known
 */
record CslDate(List<Integer> parts) {

    CslDate {
        parts = List.copyOf(parts);
    }

    /** @throws RejectedRecord where a part is no number */
    static CslDate of(JsonFields paper) {
        return new CslDate(parts(paper));
    }

    /** Each a number, or one in a text; 0 stands for what is not known. */
    private static List<Integer> parts(JsonFields paper) {
        if (paper.node().path("issued").isTextual()) {
            return dateInText(paper.text("issued"));
        }
        var issued = paper.object("issued");
        if (issued == null) {
            return List.of();
        }
        var dates = issued.node().path("date-parts");
        var parts = dates.path(0).isNumber() ? dates : dates.path(0);
        if (!parts.isArray()) {
            return dateInText(issued.text(issued.has("raw") ? "raw" : "literal"));
        }
        return Stream.iterate(0, i -> i < Math.min(3, parts.size()), i -> i + 1)
                .map(parts::get)
                .takeWhile(part -> !part.isNull() && !part.asText("").isBlank())
                .map(CslDate::number)
                .takeWhile(number -> number != 0)
                .toList();
    }

    private static int number(JsonNode part) {
        var text = part.asText("").strip();
        if (!text.matches("-?\\d{1,9}")) {
            throw new RejectedRecord("date-parts has "
                    + JsonNodeFactory.instance.textNode(RejectedRecord.shortened(text)) + ", not a number");
        }
        return Integer.parseInt(text);
    }

    /** A date that is written {@code 2020}, {@code 2020-05} or {@code 2020-05-17}; of others the year, where they have one. */
    private static List<Integer> dateInText(@Nullable String text) {
        if (text == null) {
            return List.of();
        }
        return text.matches("\\d{4}(-\\d\\d?){0,2}")
                ? Stream.of(text.split("-")).map(Integer::valueOf).toList()
                : Stream.ofNullable(Citations.yearIn(text)).toList();
    }

    /** @throws RejectedRecord when it is none */
    @Nullable
    Integer year() {
        if (!parts.isEmpty() && (parts.getFirst() < 0 || parts.getFirst() > 9999)) {
            throw new RejectedRecord("issued is " + parts.getFirst() + ", not a year");
        }
        return parts.isEmpty() ? null : parts.getFirst();
    }

    /**
     * The day as ISO writes it; null where no more than the month is known.
     *
     * @throws RejectedRecord when it is none
     */
    @Nullable
    String day() {
        try {
            return parts.size() < 3
                    ? null
                    : LocalDate.of(parts.get(0), parts.get(1), parts.get(2)).toString();
        } catch (DateTimeException e) {
            throw new RejectedRecord("issued is " + parts + ", not a date");
        }
    }
}
