package org.scholargraph.export;

import io.micronaut.json.tree.JsonNode;
import java.math.BigDecimal;
import java.util.Locale;

/** What the values of a column are, in the words that GraphML and GEXF share. */
enum ValueType {
    BOOLEAN,
    LONG,
    DOUBLE,
    STRING;

    static ValueType of(JsonNode value) {
        if (value.isBoolean()) {
            return BOOLEAN;
        }
        return value.isNumber() ? ofNumber(value.getNumberValue()) : STRING;
    }

    private static ValueType ofNumber(Number number) {
        return switch (number) {
            case Double d -> DOUBLE;
            case Float f -> DOUBLE;
            case BigDecimal decimal -> DOUBLE;
            default -> LONG;
        };
    }

    /** The type of a column that has values of both. */
    ValueType holdingBoth(ValueType other) {
        if (this == other) {
            return this;
        }
        return isNumber() && other.isNumber() ? DOUBLE : STRING;
    }

    boolean isNumber() {
        return this == LONG || this == DOUBLE;
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
