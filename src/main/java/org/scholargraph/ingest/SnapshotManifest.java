package org.scholargraph.ingest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * The manifest of a snapshot of OpenAlex, {@code {"entries": [{"url": "s3://openalex/data/works/updated_date=…/part_000.gz",
 * …}]}}: no records, but the parts that should lie beside it.
 */
final class SnapshotManifest {

    private static final Pattern START = Pattern.compile("\\{\\s*\"entries\"\\s*:\\s*\\[\\s*\\{\\s*\"(?:url|meta)\"");

    /** What follows the folder of the manifest in the address of a part. */
    private static final Pattern PART = Pattern.compile("[^/.][^/]*/[^/.][^/]*$");

    private static final int SHOWN = 5;
    private static final ObjectMapper MAPPER = JsonMapper.builder().build();

    private SnapshotManifest() {}

    static boolean isStart(String text) {
        return START.matcher(text).lookingAt();
    }

    /** @throws NotImportable always: it says which parts are missing */
    static RecordReader open(String name, InputStream in) throws IOException {
        try {
            throw new NotImportable("is the manifest of a snapshot" + comparison(name, MAPPER.readTree(in)));
        } catch (JsonProcessingException e) {
            throw new NotImportable("is the manifest of a snapshot, but broken: " + e.getOriginalMessage());
        }
    }

    private static String comparison(String name, JsonNode manifest) {
        if (!isFile(name)) {
            return "; the parts that it names are not looked for";
        }
        var parts = StreamSupport.stream(manifest.path("entries").spliterator(), false)
                .map(entry -> PART.matcher(entry.path("url").asText()))
                .filter(part -> part.find())
                .map(part -> part.group())
                .toList();
        var missing = parts.stream().filter(part -> !isBeside(name, part)).toList();
        return missing.isEmpty()
                ? "; all %,d parts that it names are here".formatted(parts.size())
                : "; %,d of the %,d parts that it names are missing: %s"
                        .formatted(missing.size(), parts.size(), some(missing));
    }

    private static String some(List<String> missing) {
        return missing.stream().limit(SHOWN).collect(Collectors.joining(", ")) + (missing.size() > SHOWN ? ", …" : "");
    }

    private static boolean isFile(String name) {
        try {
            return Files.isRegularFile(Path.of(name));
        } catch (InvalidPathException e) {
            return false;
        }
    }

    private static boolean isBeside(String name, String part) {
        try {
            return Files.isRegularFile(Path.of(name).resolveSibling(part));
        } catch (InvalidPathException e) {
            return false;
        }
    }
}
