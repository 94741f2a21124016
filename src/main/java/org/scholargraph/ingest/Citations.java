package org.scholargraph.ingest;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** {@code https://dl.acm.org/doi/abs/10.…}, {@code https://link.springer.com/article/10.…}, {@code http://doi.acm.org/10.…} */
    private static final Pattern PUBLISHERS = Pattern.compile(
            "https?://[^/\\s]+/(?:doi/(?:[a-z]+/)?|(?:articles?|chapter|book)/)?(10\\.\\d{4,9}/[^?#\\s]+?)"
                    + "(?:/(?:abstract|full|pdf|epdf|html))?/?(?:[?#].*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER_DOI = Pattern.compile("[.,;](?:\\s.*)?$", Pattern.DOTALL);

    private Citations() {}

    /**
     * The DOI in a field that people fill: the first of several, without the full stop of the sentence that it stood in, or
     * what a publisher's address has of it.
     */
    static @Nullable String doi(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var first = AFTER_DOI.matcher(text.strip()).replaceFirst("");
        var doi = OpenAlexId.doi(first);
        var address = PUBLISHERS.matcher(first);
        return doi == null && address.matches() ? OpenAlexId.doi("https://doi.org/" + address.group(1)) : doi;
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
     * Begins a record.
     *
     * @throws RejectedRecord when there is no title
     */
    static PaperBuilder builder(
            @Nullable String title,
            @Nullable Integer year,
            List<Named> people,
            @Nullable String doi,
            @Nullable String arxivId) {
        if (title == null) {
            throw new RejectedRecord("it has no title");
        }
        var firstAuthor = people.isEmpty() ? null : people.getFirst().person().name();
        return PaperRecord.builder(PaperIds.of(doi, arxivId, year, title, firstAuthor))
                .title(title)
                .year(year)
                .doi(doi)
                .arxivId(arxivId)
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
