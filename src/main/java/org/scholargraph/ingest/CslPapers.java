package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.NamedAuthors.Named;
import org.scholargraph.ingest.PaperRecord.Person;

/**
 * Reads records in CSL-JSON, as reference managers write it and Crossref answers with. Authors are known by their ORCID where
 * it is given, else by name alone.
 */
final class CslPapers {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "preprint"),
            Map.entry("article-journal", "article"),
            Map.entry("article-magazine", "article"),
            Map.entry("article-newspaper", "article"),
            Map.entry("journal-article", "article"),
            Map.entry("paper-conference", "article"),
            Map.entry("proceedings-article", "article"),
            Map.entry("posted-content", "preprint"),
            Map.entry("book", "book"),
            Map.entry("monograph", "book"),
            Map.entry("chapter", "book-chapter"),
            Map.entry("book-chapter", "book-chapter"),
            Map.entry("thesis", "dissertation"),
            Map.entry("dissertation", "dissertation"),
            Map.entry("report", "report"),
            Map.entry("dataset", "dataset"),
            Map.entry("software", "software"),
            Map.entry("review", "review"),
            Map.entry("standard", "standard"));

    /** Types of CSL that are none of a paper, and so may have neither an author nor a date. */
    private static final Set<String> OTHER_TYPES = Set.of(
            "bill",
            "broadcast",
            "classic",
            "collection",
            "document",
            "entry",
            "entry-dictionary",
            "entry-encyclopedia",
            "event",
            "figure",
            "graphic",
            "hearing",
            "interview",
            "legal_case",
            "legislation",
            "manuscript",
            "map",
            "motion_picture",
            "musical_score",
            "pamphlet",
            "patent",
            "performance",
            "periodical",
            "personal_communication",
            "post",
            "post-weblog",
            "regulation",
            "review-book",
            "song",
            "speech",
            "treaty",
            "webpage");

    private static final Pattern MARK_UP = Pattern.compile(
            "</?(?:i|b|u|em|strong|sub|sup|inf|sc|scp|span|(?:jats|mml):[a-z-]+)(?: [^<>]{0,200})?>",
            Pattern.CASE_INSENSITIVE);

    private CslPapers() {}

    static boolean isOne(JsonNode json) {
        var type = json.path("type").textValue();
        return type != null
                && !json.has("authorships")
                && (json.path("author").isArray()
                        || json.path("issued").isObject()
                        || json.has("container-title")
                        || isOneWithoutDate(json, type));
    }

    /** What others have as well is no sign: works of OpenAlex have types of the same names. */
    private static boolean isOneWithoutDate(JsonNode json, String type) {
        return (TYPES.containsKey(type) || OTHER_TYPES.contains(type))
                && json.has("title")
                && !json.has("authors")
                && !json.has("display_name")
                && OpenAlexId.kind(json.path("id").textValue()) == null;
    }

    /** @throws RejectedRecord when it has no title, or a field holds what it can't hold */
    static PaperRecord read(JsonNode node) {
        var paper = JsonFields.of(node, "the record");
        var date = CslDate.of(paper);
        var names = paper.objects("author").toList();
        var people =
                names.stream().map(CslPapers::named).flatMap(Stream::ofNullable).toList();
        var type = Objects.requireNonNullElse(paper.text("type"), "");
        var doi = Citations.doi(paper.text("DOI"));
        var container = plain(first(paper, "container-title"));
        var texts = Stream.of(doi, paper.text("URL"), container, text(paper, "number"), paper.text("note"))
                .filter(Objects::nonNull);
        return Citations.builder(title(paper), date.year(), people, doi, Citations.arxivId(texts))
                .from(Origin.csl)
                .authorsComplete(names.stream()
                        .map(CslPapers::name)
                        .flatMap(Stream::ofNullable)
                        .noneMatch(Citations::namesOthers))
                .publicationDate(date.day())
                .abstractText(abstractText(paper.text("abstract")))
                .type(Citations.isOfArxiv(container) ? "preprint" : TYPES.getOrDefault(type, "other"))
                .language(Languages.code(paper.text("language")))
                .venues(Citations.venues(container, kind(type), texts(paper, "ISSN").stream()))
                .references(references(paper, doi))
                .build();
    }

    /** With the subtitle, which Crossref has by itself. */
    private static @Nullable String title(JsonFields paper) {
        var title = plain(first(paper, "title"));
        var subtitle = plain(first(paper, "subtitle"));
        return title == null || subtitle == null || title.contains(subtitle) ? title : title + ": " + subtitle;
    }

    /** Of what Crossref says a paper cites, that of which it knows the DOI. */
    private static List<String> references(JsonFields paper, @Nullable String own) {
        return StreamSupport.stream(paper.node().path("reference").spliterator(), false)
                .map(reference -> Citations.doi(reference.path("DOI").textValue()))
                .flatMap(Stream::ofNullable)
                .filter(doi -> !doi.equals(own))
                .map(CslPapers::cited)
                .distinct()
                .toList();
    }

    /** A DOI that arXiv gave names its paper. */
    private static String cited(String doi) {
        var arxivId = OpenAlexId.arxiv(doi);
        return arxivId == null ? "doi:" + doi : "arxiv:" + arxivId;
    }

    /** What holds a record of a type. */
    private static String kind(String type) {
        return switch (type) {
            case "paper-conference", "proceedings-article" -> "conference";
            case "chapter", "book-chapter", "entry", "entry-dictionary", "entry-encyclopedia" -> "book";
            case "webpage", "post", "post-weblog" -> "other";
            default -> "journal";
        };
    }

    /** A title without the mark-up that CSL and Crossref have in it, such as {@code <i>} and {@code &amp;}. */
    private static @Nullable String plain(@Nullable String title) {
        return title == null
                ? null
                : Folding.tidy(
                        CharacterReferences.resolved(MARK_UP.matcher(title).replaceAll("")));
    }

    /** A text, or the first of several, as Crossref has them. */
    private static @Nullable String first(JsonFields fields, String field) {
        return texts(fields, field).stream().findFirst().orElse(null);
    }

    /** A text; null for a number, which it may be as well. */
    private static @Nullable String text(JsonFields fields, String field) {
        return fields.node().path(field).textValue();
    }

    private static List<String> texts(JsonFields fields, String field) {
        return fields.node().path(field).isArray()
                ? fields.texts(field)
                : Stream.ofNullable(fields.text(field)).toList();
    }

    /** The abstract without the tags that publishers leave in it. */
    private static @Nullable String abstractText(@Nullable String text) {
        return text == null
                ? null
                : Folding.tidy(CharacterReferences.resolved(text.replaceAll("</?[A-Za-z][^<>]{0,200}>", " ")));
    }

    private static @Nullable Named named(JsonFields author) {
        var person = person(author);
        return person == null ? null : new Named(person, affiliations(author));
    }

    /** As Crossref has them. */
    private static List<String> affiliations(JsonFields author) {
        return StreamSupport.stream(author.node().path("affiliation").spliterator(), false)
                .filter(JsonNode::isObject)
                .map(place ->
                        Folding.tidy(JsonFields.of(place, "an affiliation").text("name")))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private static @Nullable Person person(JsonFields author) {
        var written = name(author);
        var name = written == null ? null : Folding.tidy(Citations.withoutOthers(written));
        var orcid = OpenAlexId.orcid(author.text("ORCID"));
        if (name == null) {
            return null;
        }
        return orcid == null ? Person.named(name) : Person.identified("orcid:" + orcid, name, orcid);
    }

    private static @Nullable String name(JsonFields author) {
        var parts = Stream.of("given", "dropping-particle", "non-dropping-particle", "family", "suffix")
                .map(author::text)
                .flatMap(Stream::ofNullable)
                .map(part -> part.matches("(?i).*\\b[dl]['’]") ? part : part + " ")
                .collect(Collectors.joining());
        return Folding.tidy(parts) == null
                ? Folding.tidy(author.text("literal") == null ? author.text("name") : author.text("literal"))
                : Folding.tidy(parts);
    }
}
