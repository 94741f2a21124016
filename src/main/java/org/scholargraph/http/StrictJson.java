package org.scholargraph.http;

import io.micronaut.context.annotation.Factory;
import io.micronaut.core.type.Argument;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.Decoder;
import io.micronaut.serde.Deserializer;
import io.micronaut.serde.exceptions.InvalidFormatException;
import io.micronaut.serde.exceptions.SerdeException;
import io.micronaut.serde.exceptions.path.ReferencePath;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes what bodies hold for what it is: by default a number would pass for a text, a fraction be cut, a list unwrapped. */
@Factory
class StrictJson {

    private static final Deserializer<String> TEXT = new Strict<>() {
        @Override
        String value(JsonNode node) {
            return node.getStringValue();
        }
    };

    @Singleton
    Deserializer<String> texts() {
        return TEXT;
    }

    @Singleton
    Deserializer<Integer> wholeNumbers() {
        return new Strict<>() {
            @Override
            Integer value(JsonNode node) {
                return new BigDecimal(node.getNumberValue().toString()).intValueExact();
            }
        };
    }

    @Singleton
    Deserializer<List<@Nullable String>> listsOfTexts() {
        return new Texts();
    }

    /** Serde reads these by another way. A null among them is left to whoever reads on. */
    private static final class Texts implements Deserializer<List<@Nullable String>> {

        @Override
        public List<@Nullable String> deserialize(
                Decoder decoder, DecoderContext context, Argument<? super List<@Nullable String>> type)
                throws IOException {
            var texts = new ArrayList<@Nullable String>();
            try (var elements = decoder.decodeArray(type)) {
                while (elements.hasNextArrayValue()) {
                    texts.add(elements.decodeNull() ? null : text(elements, context, type, texts.size()));
                }
            }
            return texts;
        }

        private static String text(Decoder elements, DecoderContext context, Argument<?> type, int index)
                throws IOException {
            try {
                return TEXT.deserialize(elements, context, Argument.STRING);
            } catch (SerdeException e) {
                e.getPath().add(ReferencePath.ofCollection(List.class, type, index));
                throw e;
            }
        }

        @Override
        public List<@Nullable String> getDefaultValue(
                DecoderContext context, Argument<? super List<@Nullable String>> type) {
            return List.of();
        }
    }

    private abstract static class Strict<T> implements Deserializer<T> {

        /** @throws RuntimeException when it is no such thing */
        abstract T value(JsonNode node);

        @Override
        public T deserialize(Decoder decoder, DecoderContext context, Argument<? super T> type) throws IOException {
            var node = decoder.decodeNode();
            try {
                return value(node);
            } catch (IllegalStateException | ArithmeticException e) {
                throw new InvalidFormatException(
                        "It is no " + type.getSimpleName(), e, node.isValueNode() ? node.getValue() : null);
            }
        }
    }
}
