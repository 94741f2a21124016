package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.NamedAuthors.Named;
import org.scholargraph.ingest.PaperRecord.Person;

/**
 * Reads arXiv's metadata, as its public snapshot has them ({@code abstract}, {@code authors_parsed}, {@code versions}) and as
 * a listing has them ({@code summary}, {@code authors} as an array). arXiv names authors and knows none, so two people of one
 * name are one. The year is that of the first submission, which the id tells; the day is known only where the first version
 * has a date.
 */
final class ArxivPapers {

    private ArxivPapers() {}

    static boolean isOne(JsonNode json) {
        return json.has("categories") && (json.has("summary") || json.has("abstract")) && json.has("authors");
    }

    /** @throws RejectedRecord when it has no id of arXiv, or a field holds what it can't hold */
    static PaperRecord read(JsonNode node) {
        var paper = JsonFields.of(node, "the record");
        var id = ArxivId.bare(paper.text("id"));
        if (id == null) {
            throw new RejectedRecord("id is \"" + paper.text("id") + "\", not an id of arXiv");
        }
        var names = names(paper, node).toList();
        return PaperRecord.builder("arxiv:" + id)
                .arxivId(id)
                .title(LatexText.accented(paper.text("title")))
                .abstractText(Folding.tidy(paper.text(paper.has("abstract") ? "abstract" : "summary")))
                .year(ArxivId.year(id))
                .publicationDate(firstSubmitted(paper))
                .type("preprint")
                .doi(doi(paper))
                .updatedAt(paper.date("update_date"))
                .authorships(NamedAuthors.inOrder(names.stream()
                        .map(Written::named)
                        .flatMap(Stream::ofNullable)
                        .toList()))
                .authorsComplete(names.stream().noneMatch(Written::andOthers))
                .topics(ArxivCategories.subjects(categories(paper, node)))
                .build();
    }

    /** The DOI of the published paper; where there are several, the first. */
    private static @Nullable String doi(JsonFields paper) {
        var text = paper.text("doi");
        return text == null ? null : OpenAlexId.doi(text.strip().split("\\s+", 2)[0]);
    }

    private static @Nullable String firstSubmitted(JsonFields paper) {
        return paper.objects("versions")
                .findFirst()
                .map(version -> version.text("created"))
                .map(ArxivPapers::day)
                .orElse(null);
    }

    /** The day in {@code Mon, 2 Apr 2007 19:18:42 GMT}, or in a date that begins as an ISO one. */
    private static String day(String created) {
        try {
            return created.matches("\\d{4}-\\d\\d-\\d\\d.*")
                    ? LocalDate.parse(created.substring(0, 10)).toString()
                    : ZonedDateTime.parse(created, DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toLocalDate()
                            .toString();
        } catch (DateTimeParseException e) {
            throw new RejectedRecord("created is \"" + created + "\", not a date");
        }
    }

    private static List<String> categories(JsonFields paper, JsonNode node) {
        return node.path("categories").isArray()
                ? paper.texts("categories")
                : words(paper.text("categories")).toList();
    }

    private static Stream<String> words(@Nullable String text) {
        return text == null ? Stream.empty() : Stream.of(text.strip().split("\\s+"));
    }

    /**
     * An author of a list.
     *
     * @param name blank where nobody is named
     * @param andOthers whether the list says here that it was cut
     */
    private record Written(@Nullable String name, List<String> affiliations, boolean andOthers) {

        static Written of(@Nullable String name, List<String> affiliations) {
            return name == null
                    ? new Written(null, affiliations, false)
                    : new Written(Citations.withoutOthers(name), affiliations, Citations.namesOthers(name));
        }

        @Nullable
        Named named() {
            var tidy = Folding.tidy(name);
            return tidy == null ? null : new Named(Person.named(tidy), affiliations);
        }
    }

    private static Stream<Written> names(JsonFields paper, JsonNode node) {
        if (paper.has("authors_parsed")) {
            return parsedNames(node.path("authors_parsed"));
        }
        return node.path("authors").isArray()
                ? paper.texts("authors").stream().map(name -> new Written(name, List.of(), false))
                : written(paper.text("authors")).map(name -> Written.of(name, List.of()));
    }

    /** Names as {@code [last, first, suffix]}, affiliations after these. */
    private static Stream<Written> parsedNames(JsonNode parsed) {
        if (!parsed.isArray()) {
            throw new RejectedRecord("authors_parsed is not an array");
        }
        return StreamSupport.stream(parsed.spliterator(), false).map(ArxivPapers::parsedName);
    }

    private static Written parsedName(JsonNode name) {
        var written = parts(name, Stream.of(1, 0, 2)).collect(Collectors.joining(" "));
        var affiliations = parts(name, IntStream.range(3, name.size()).boxed())
                .map(Folding::tidy)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return Written.of(LatexText.accented(written), affiliations);
    }

    private static Stream<String> parts(JsonNode name, Stream<Integer> indices) {
        return indices.map(index -> part(name, index)).filter(part -> !part.isBlank());
    }

    private static String part(JsonNode name, int index) {
        var part = name.path(index);
        if (!name.isArray() || !(part.isTextual() || part.isMissingNode() || part.isNull())) {
            throw new RejectedRecord("an element of authors_parsed is not [last, first, suffix]");
        }
        return part.asText("");
    }

    /** Names in running text: {@code C. Bal\'azs, E. L. Berger and C.-P. Yuan}, what stands in brackets left out. */
    private static Stream<String> written(@Nullable String authors) {
        return authors == null
                ? Stream.empty()
                : Stream.of(withoutBrackets(authors).split(",|\\band\\b|;"))
                        .map(LatexText::plain)
                        .flatMap(Stream::ofNullable);
    }

    /** Without affiliations: {@code Ada (1), Bob (2) ((1) Here, (2) There)}. A bracket that never closes stays. */
    private static String withoutBrackets(String authors) {
        var left = new StringBuilder();
        int depth = 0;
        for (char letter : authors.toCharArray()) {
            depth += letter == '(' ? 1 : 0;
            if (depth == 0) {
                left.append(letter);
            }
            depth = letter == ')' ? Math.max(0, depth - 1) : depth;
        }
        return depth == 0 ? left.toString() : authors;
    }
}
