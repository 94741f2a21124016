package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ValueRange;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Reads fields of a record; absent, null and empty are the same, a value of another type rejects the record. */
record JsonFields(JsonNode node) {

    private static final ValueRange FOUR_DIGITS = ValueRange.of(0, 9999);

    static JsonFields of(JsonNode node, String what) {
        if (!node.isObject()) {
            throw new RejectedRecord(what + " is " + described(node) + ", not an object");
        }
        return new JsonFields(node);
    }

    boolean has(String field) {
        var value = value(field);
        return value != null && !(value.isTextual() && value.textValue().isBlank());
    }

    @Nullable
    String text(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isTextual()) {
            throw wrong(field, value, "a text");
        }
        var text = value.textValue();
        return text.isBlank() ? null : Folding.storable(text);
    }

    @Nullable
    Long whole(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.canConvertToExactIntegral() || !value.canConvertToLong()) {
            throw wrong(field, value, "a whole number");
        }
        return value.longValue();
    }

    @Nullable
    Integer year(String field) {
        var year = whole(field);
        if (year != null && !FOUR_DIGITS.isValidValue(year)) {
            throw new RejectedRecord(field + " is " + year + ", not a year");
        }
        return year == null ? null : year.intValue();
    }

    @Nullable
    String date(String field) {
        var text = text(field);
        if (text == null) {
            return null;
        }
        try {
            var date = LocalDate.parse(text);
            return FOUR_DIGITS.isValidIntValue(date.getYear()) ? date.toString() : refuseDate(field, text);
        } catch (DateTimeParseException e) {
            return refuseDate(field, text);
        }
    }

    private static String refuseDate(String field, String text) {
        throw new RejectedRecord(field + " is \"" + text + "\", not a date (YYYY-MM-DD)");
    }

    /** A number, which the older exports write as a text. */
    @Nullable
    Double number(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        try {
            var number = value.isTextual() ? Double.parseDouble(value.textValue()) : value.asDouble(Double.NaN);
            if (!value.isTextual() && !value.isNumber() || !Double.isFinite(number)) {
                throw wrong(field, value, "a number");
            }
            return number;
        } catch (NumberFormatException e) {
            throw wrong(field, value, "a number");
        }
    }

    @Nullable
    Boolean flag(String field) {
        var value = value(field);
        if (value == null) {
            return null;
        }
        if (!value.isBoolean()) {
            throw wrong(field, value, "true or false");
        }
        return value.booleanValue();
    }

    boolean isTrue(String field) {
        return Boolean.TRUE.equals(flag(field));
    }

    @Nullable
    JsonFields object(String field) {
        var value = value(field);
        return value == null ? null : of(value, field);
    }

    /** The objects of an array; none where there is no such array. */
    Stream<JsonFields> objects(String field) {
        return items(field).map(item -> of(item, "an element of " + field));
    }

    /** The texts of an array, without empty ones. */
    List<String> texts(String field) {
        var texts = new ArrayList<String>();
        items(field).forEach(item -> {
            if (!item.isTextual()) {
                throw wrong("an element of " + field, item, "a text");
            }
            if (!item.textValue().isBlank()) {
                texts.add(Folding.storable(item.textValue()));
            }
        });
        return texts;
    }

    private Stream<JsonNode> items(String field) {
        var value = value(field);
        if (value == null) {
            return Stream.empty();
        }
        if (!value.isArray()) {
            throw wrong(field, value, "an array");
        }
        return StreamSupport.stream(value.spliterator(), false).filter(item -> !item.isNull());
    }

    private @Nullable JsonNode value(String field) {
        var value = node.get(field);
        return value == null || value.isNull() ? null : value;
    }

    private static RejectedRecord wrong(String field, JsonNode value, String expected) {
        return new RejectedRecord(field + " is " + described(value) + ", not " + expected);
    }

    private static String described(JsonNode value) {
        return switch (value.getNodeType()) {
            case ARRAY -> "an array";
            case OBJECT -> "an object";
            case NULL, MISSING -> "null";
            default -> {
                yield RejectedRecord.shortened(value.toString());
            }
        };
    }
}
