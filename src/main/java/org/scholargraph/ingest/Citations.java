package org.scholargraph.ingest;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.PaperRecord.Venue;

/** What records of reference managers have in common: no ids but those that others gave, and venues by name alone. */
final class Citations {

    private static final Pattern ISSN = Pattern.compile("(\\d{4})-?(\\d{3}[\\dXx])");

    private Citations() {}

    /**
     * Begins a record that is known by its title, its year and its first author.
     *
     * @throws RejectedRecord when there is no title
     */
    static PaperBuilder builder(@Nullable String title, @Nullable Integer year, List<Person> people) {
        if (title == null) {
            throw new RejectedRecord("it has no title");
        }
        var firstAuthor = people.isEmpty() ? null : people.getFirst().name();
        return PaperRecord.builder(Folding.titleId(year, title, firstAuthor))
                .title(title)
                .year(year)
                .authorships(NamedAuthors.inOrder(people));
    }

    /** The id of arXiv in any of the texts, which are DOIs or addresses. */
    static @Nullable String arxivId(@Nullable String... texts) {
        return Stream.of(texts)
                .map(OpenAlexId::arxiv)
                .flatMap(Stream::ofNullable)
                .findFirst()
                .orElse(null);
    }

    /** The venue of a name, or none where there is no name. */
    static List<Venue> venues(@Nullable String name, String type, Stream<String> issn) {
        return name == null ? List.of() : List.of(new Venue("venue:" + Folding.folded(name), name, type, issn(issn)));
    }

    private static List<String> issn(Stream<String> texts) {
        return texts.flatMap(text -> ISSN.matcher(text).results())
                .map(match -> match.group(1) + "-" + match.group(2).toUpperCase(Locale.ROOT))
                .distinct()
                .sorted()
                .toList();
    }
}
