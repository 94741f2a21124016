package org.scholargraph.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.Notation;
import org.scholargraph.ingest.NamedAuthors.Named;
import org.scholargraph.ingest.PaperRecord.Venue;

/** What records of reference managers have in common: no ids but those that others gave, and venues by name alone. */
final class Citations {

    private static final Pattern ISSN = Pattern.compile("(\\d{4})-?(\\d{3}[\\dXx])");

    /** What stands where the name of a journal should, in what Google Scholar, DBLP and Zotero export of preprints. */
    private static final Pattern ARXIV = Pattern.compile(
            "(?:arxiv (?:e-?prints?|preprint)[,:]? *)?(?:arxiv: *|abs/)(\\S+)(?: *\\[[\\w., -]+\\])?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern YEAR = Pattern.compile("(?<![-\\d])\\d{4}(?!\\d)");

    /** {@code others}, as BibTeX wants it, and what people write instead: by itself, or after a name. */
    private static final Pattern OTHERS =
            Pattern.compile("^others$|(?:^|(?<![\\s,{])[\\s,{]++)et\\.?[\\s~]++al\\.?}?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER_DOI = Pattern.compile("[.,;](?:\\s.*)?$", Pattern.DOTALL);

    private Citations() {}

    /** The DOI in a field that people fill: the first of several, without the full stop of the sentence that it stood in. */
    static @Nullable String doi(@Nullable String text) {
        return text == null
                ? null
                : OpenAlexId.doi(AFTER_DOI.matcher(text.strip()).replaceFirst(""));
    }

    /** Whether a name says that there are more authors than are named. */
    static boolean namesOthers(String name) {
        return OTHERS.matcher(name.strip()).find();
    }

    /** The name without that; empty where nothing is left. */
    static String withoutOthers(String name) {
        return OTHERS.matcher(name.strip()).replaceAll("");
    }

    /**
     * Begins a record that is known by its DOI, else by its title, its year and its first author: there are two papers
     * called "Editorial" in most years.
     *
     * @throws RejectedRecord when there is no title
     */
    static PaperBuilder builder(
            @Nullable String title, @Nullable Integer year, List<Named> people, @Nullable String doi) {
        if (title == null) {
            throw new RejectedRecord("it has no title");
        }
        var firstAuthor = people.isEmpty() ? null : people.getFirst().person().name();
        var named = doi == null ? null : Notation.findNamed("doi:" + doi).orElse(null);
        return PaperRecord.builder(
                        named != null && named.id().startsWith("doi:")
                                ? named.id()
                                : Folding.titleId(year, title, firstAuthor))
                .title(title)
                .year(year)
                .doi(doi)
                .authorships(NamedAuthors.inOrder(people));
    }

    /** The first year in a date as people write it, such as {@code Spring 2020} or {@code 1998--1999}; null without one. */
    static @Nullable Integer yearIn(String text) {
        var matcher = YEAR.matcher(text);
        return matcher.find() ? Integer.valueOf(matcher.group()) : null;
    }

    /** The id of arXiv in any of the texts: DOIs, addresses, and what is {@link #isOfArxiv}. */
    static @Nullable String arxivId(Stream<String> texts) {
        return texts.flatMap(text -> Stream.of(Optional.ofNullable(OpenAlexId.arxiv(text)), ofArxiv(text)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** Whether a text is nothing but an id of arXiv, such as {@code arXiv preprint arXiv:2006.10540 [cs]}, and no journal. */
    static boolean isOfArxiv(@Nullable String text) {
        return text != null && ofArxiv(text).isPresent();
    }

    private static Optional<String> ofArxiv(String text) {
        var matcher = ARXIV.matcher(text.strip());
        return matcher.matches() ? Optional.ofNullable(ArxivId.bare(matcher.group(1))) : Optional.empty();
    }

    /** The venue of a name, or none where there is no name, or one that is no venue. */
    static List<Venue> venues(@Nullable String name, String type, Stream<String> issn) {
        return name == null || isOfArxiv(name)
                ? List.of()
                : List.of(new Venue("venue:" + Folding.folded(name), name, type, issn(issn)));
    }

    private static List<String> issn(Stream<String> texts) {
        return texts.flatMap(text -> ISSN.matcher(text).results())
                .map(match -> match.group(1) + "-" + match.group(2).toUpperCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }
}
