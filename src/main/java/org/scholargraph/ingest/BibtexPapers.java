package org.scholargraph.ingest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.NamedAuthors.Named;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.PaperRecord.Venue;

/** Reads entries of BibTeX and BibLaTeX. Authors are known by name alone; {@code and others} says that the list is cut. */
final class BibtexPapers {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("article", "article"),
            Map.entry("inproceedings", "article"),
            Map.entry("conference", "article"),
            Map.entry("book", "book"),
            Map.entry("mvbook", "book"),
            Map.entry("collection", "book"),
            Map.entry("inbook", "book-chapter"),
            Map.entry("incollection", "book-chapter"),
            Map.entry("proceedings", "paratext"),
            Map.entry("phdthesis", "dissertation"),
            Map.entry("mastersthesis", "dissertation"),
            Map.entry("thesis", "dissertation"),
            Map.entry("techreport", "report"),
            Map.entry("report", "report"),
            Map.entry("dataset", "dataset"),
            Map.entry("software", "software"));

    private static final Pattern YEAR = Pattern.compile("\\d{1,4}");
    private static final Pattern DATE = Pattern.compile("(\\d{4})(-\\d\\d(-\\d\\d)?)?(T[^/]*)?[~?%]?(/.*)?");
    private static final Pattern DAY = Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(T[^/]*)?");

    private BibtexPapers() {}

    /**
     * @param kind of the entry, such as {@code article}
     * @param fields by their names in lower case, in LaTeX
     * @throws RejectedRecord when it has no title, or a field holds what it can't hold
     */
    static PaperRecord read(String kind, Map<String, String> fields) {
        var names = BibtexNames.split(fields.getOrDefault("author", ""));
        var people = names.stream()
                .map(Citations::withoutOthers)
                .filter(name -> !name.isEmpty())
                .map(BibtexNames::plain)
                .flatMap(Stream::ofNullable)
                .map(Person::named)
                .map(Named::nowhere)
                .toList();
        var doi = Stream.of("doi", "url")
                .map(field -> Citations.doi(bare(fields.get(field))))
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
        var arxivId = arxivId(fields, doi);
        var type = TYPES.getOrDefault(kind, arxivId == null ? "other" : "preprint");
        return Citations.builder(title(fields), year(fields), people, doi, arxivId)
                .from(Origin.bibtex)
                .authorsComplete(names.stream().noneMatch(Citations::namesOthers))
                .publicationDate(day(fields.get("date")))
                .abstractText(LatexText.plain(fields.get("abstract")))
                .type(Citations.isOfArxiv(journal(fields)) ? "preprint" : type)
                .language(Languages.code(fields.getOrDefault("language", fields.get("langid"))))
                .venues(venues(kind, fields))
                .build();
    }

    private static @Nullable String title(Map<String, String> fields) {
        var title = text(fields.get("title"));
        var subtitle = text(fields.get("subtitle"));
        return title == null || subtitle == null ? title : title + ": " + subtitle;
    }

    /** Some exports have characters by their names in HTML. */
    private static @Nullable String text(@Nullable String latex) {
        var plain = LatexText.plain(latex);
        return plain == null ? null : Folding.tidy(CharacterReferences.resolved(plain));
    }

    /** The year, the first of several, or that of the date; none for words such as "in press". */
    private static @Nullable Integer year(Map<String, String> fields) {
        var year = LatexText.plain(fields.get("year"));
        if (year == null) {
            var date = DATE.matcher(Objects.requireNonNullElse(Folding.tidy(fields.get("date")), ""));
            return date.matches() ? Integer.valueOf(date.group(1)) : null;
        }
        if (YEAR.matcher(year).matches()) {
            return Integer.valueOf(year);
        }
        var written = Citations.yearIn(year);
        if (written == null && year.chars().anyMatch(Character::isDigit)) {
            throw new RejectedRecord("year is \"" + RejectedRecord.shortened(year) + "\", not a year");
        }
        return written;
    }

    private static @Nullable String day(@Nullable String date) {
        var day = DAY.matcher(date == null ? "" : date.strip());
        try {
            return day.matches() ? LocalDate.parse(day.group(1)).toString() : null;
        } catch (DateTimeParseException e) {
            throw new RejectedRecord("date is \"" + date + "\", not a date (YYYY-MM-DD)");
        }
    }

    private static @Nullable String arxivId(Map<String, String> fields, @Nullable String doi) {
        var archive = fields.getOrDefault("archiveprefix", fields.getOrDefault("eprinttype", "arxiv"));
        var eprint = archive.strip().equalsIgnoreCase("arxiv") ? ArxivId.bare(bare(fields.get("eprint"))) : null;
        var texts = Stream.of("url", "howpublished", "journal", "journaltitle", "note", "number", "volume")
                .map(field -> bare(fields.get(field)));
        return eprint == null
                ? Citations.arxivId(Stream.concat(Stream.of(doi), texts).filter(Objects::nonNull))
                : eprint;
    }

    /** A DOI or an address without the mark-up that keeps it from being read as LaTeX. */
    private static @Nullable String bare(@Nullable String text) {
        return text == null ? null : text.replace("\\url", "").replaceAll("\\\\([_%&#$~])|[{}]", "$1");
    }

    private static List<Venue> venues(String kind, Map<String, String> fields) {
        var issn = Stream.ofNullable(fields.get("issn"));
        var journal = journal(fields);
        var container = "book-chapter".equals(TYPES.get(kind)) ? "book" : "conference";
        return journal == null
                ? Citations.venues(text(fields.get("booktitle")), container, issn)
                : Citations.venues(journal, "journal", issn);
    }

    private static @Nullable String journal(Map<String, String> fields) {
        return text(fields.getOrDefault("journal", fields.get("journaltitle")));
    }
}
