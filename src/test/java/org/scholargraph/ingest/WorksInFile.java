package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
    private static final Pattern ARXIV = Pattern.compile(
            "(?:arxiv\\.org/(?:abs|pdf)/|10\\.48550/arxiv\\.)([a-z./-]*[\\d.]+\\d)", Pattern.CASE_INSENSITIVE);

    private final Map<String, String> byKey = new HashMap<>();
    private final Map<String, String> merged = new HashMap<>();
    int records;
    int authorships;
    int namesWithoutId;
    int hyperauthored;

    static WorksInFile count(Path file) throws IOException {
        var counted = new WorksInFile();
        var read = new ArrayList<JsonNode>();
        try (var lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            var mapper = new ObjectMapper();
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                read.add(mapper.readTree(line));
            }
        }
        counted.records = read.size();
        read.forEach(counted::noteNames);
        var references = new HashMap<String, Set<String>>();
        read.forEach(work -> counted.add(work, references));
        references.forEach((work, cited) -> cited.stream()
                .map(counted::same)
                .filter(other -> !other.equals(work) && references.containsKey(other))
                .forEach(other -> counted.citations.add(work + " " + other)));
        return counted;
    }

    /** Ids that share an ORCID, a ROR id or a number of arXiv are of one thing; that with the greater number stays. */
    private void noteNames(JsonNode work) {
        arxivIds(work).forEach(arxivId -> note(arxivId, bare(work.get("id"))));
        for (var authorship : work.get("authorships")) {
            note(authorship.get("author"), "orcid");
            authorship.get("institutions").forEach(institution -> note(institution, "ror"));
        }
    }

    private void note(JsonNode thing, String key) {
        if (thing.hasNonNull("id") && thing.hasNonNull(key)) {
            note(thing.get(key).textValue(), bare(thing.get("id")));
        }
    }

    private void note(String key, String id) {
        var former = byKey.get(key);
        if (former == null || former.equals(id)) {
            byKey.put(key, id);
            return;
        }
        var stays = Long.parseLong(former.substring(1)) > Long.parseLong(id.substring(1)) ? former : id;
        byKey.put(key, stays);
        merged.put(stays.equals(id) ? former : id, stays);
    }

    private static Set<String> arxivIds(JsonNode work) {
        var texts = new ArrayList<String>();
        texts.add(work.path("doi").asText(""));
        texts.add(work.path("primary_location").path("landing_page_url").asText(""));
        work.path("locations")
                .forEach(place -> texts.add(place.path("landing_page_url").asText("")));
        return texts.stream()
                .map(ARXIV::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1).toLowerCase(Locale.ROOT))
                .limit(1)
                .collect(Collectors.toSet());
    }

    private String same(String id) {
        var next = merged.get(id);
        return next == null ? id : same(next);
    }

    private void add(JsonNode work, Map<String, Set<String>> references) {
        var own = bare(work.get("id"));
        var id = same(own);
        works.add(id);
        work.get("referenced_works")
                .forEach(reference ->
                        references.computeIfAbsent(id, any -> new HashSet<>()).add(bare(reference)));
        references.computeIfAbsent(id, any -> new HashSet<>());
        if (!id.equals(own)) {
            return;
        }
        var people = new TreeSet<String>();
        var names = new HashSet<String>();
        for (var authorship : work.get("authorships")) {
            var author = authorship.get("author");
            if (author.hasNonNull("id") && !author.get("id").asText().endsWith("/A9999999999")) {
                people.add(same(bare(author.get("id"))));
            } else {
                var raw = authorship.path("raw_author_name").asText("");
                names.add((raw.isBlank() ? author.path("display_name").asText("") : raw).toLowerCase(Locale.ROOT));
            }
            for (var institution : authorship.get("institutions")) {
                if (institution.hasNonNull("id")) {
                    institutions.add(same(bare(institution.get("id"))));
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
