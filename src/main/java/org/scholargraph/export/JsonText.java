package org.scholargraph.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonFactory;
import io.micronaut.jackson.core.tree.JsonNodeTreeCodec;
import io.micronaut.json.tree.JsonNode;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes JSON trees. */
final class JsonText {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonText() {}

    static String of(JsonNode tree) {
        var text = new StringWriter();
        try (var generator = FACTORY.createGenerator(text)) {
            JsonNodeTreeCodec.getInstance().writeTree(generator, tree);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static byte[] bytes(JsonNode tree) {
        return of(tree).getBytes(UTF_8);
    }
}
