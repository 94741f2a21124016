package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPInputStream;

/**
 * What a file of works must give, counted straight from its JSON by the rules as they are written, with no code of the
 * import.
 */
final class WorksInFile {

    final Set<String> works = new HashSet<>();
    final Set<String> authors = new HashSet<>();
    final Set<String> institutions = new HashSet<>();
    final Set<String> citations = new HashSet<>();
    final Map<String, Integer> pairs = new HashMap<>();
    int authorships;
    int namesWithoutId;
    int hyperauthored;

    static WorksInFile count(Path file) throws IOException {
        var counted = new WorksInFile();
        var references = new HashMap<String, Set<String>>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var mapper = new ObjectMapper();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                counted.add(mapper.readTree(line), references);
            }
        }
        references.forEach((work, cited) -> cited.stream()
                .filter(other -> !other.equals(work) && references.containsKey(other))
                .forEach(other -> counted.citations.add(work + " " + other)));
        return counted;
    }

    private void add(JsonNode work, Map<String, Set<String>> references) {
        var id = bare(work.get("id"));
        works.add(id);
        var cited = new HashSet<String>();
        work.get("referenced_works").forEach(reference -> cited.add(bare(reference)));
        references.put(id, cited);
        var people = new TreeSet<String>();
        var names = new HashSet<String>();
        for (var authorship : work.get("authorships")) {
            var author = authorship.get("author");
            if (author.hasNonNull("id")) {
                people.add(bare(author.get("id")));
            } else {
                var raw = authorship.path("raw_author_name").asText("");
                names.add((raw.isBlank() ? author.path("display_name").asText("") : raw)
                        .toLowerCase(java.util.Locale.ROOT));
            }
            for (var institution : authorship.get("institutions")) {
                if (institution.hasNonNull("id")) {
                    institutions.add(bare(institution.get("id")));
                }
            }
        }
        authors.addAll(people);
        authorships += people.size();
        namesWithoutId += names.size();
        addPairs(
                people,
                people.size() + names.size() > 50
                        || work.path("is_authors_truncated").asBoolean());
    }

    private void addPairs(Set<String> people, boolean hyper) {
        if (hyper) {
            hyperauthored++;
            return;
        }
        for (var first : people) {
            for (var second : people) {
                if (first.compareTo(second) < 0) {
                    pairs.merge(first + " " + second, 1, Integer::sum);
                }
            }
        }
    }

    private static String bare(JsonNode id) {
        return id.textValue().substring(id.textValue().lastIndexOf('/') + 1);
    }
}
