package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.PaperRecord.Showing;

/**
 * Papers as a conference lists them, and as the bundled sample has them: title, names of authors in order, affiliations by
 * name, presentations. Authors are known by name alone, and so may be several people.
 */
final class ListedPapers {

    private ListedPapers() {}

    static boolean isOne(JsonNode json) {
        return json.path("authors").isArray() && !json.has("authorships");
    }

    /** @throws RejectedRecord when it has no title, or a field holds what it can't hold */
    static PaperRecord read(JsonNode node) {
        var paper = JsonFields.of(node, "the record");
        var title = paper.text("title");
        if (title == null) {
            throw new RejectedRecord("it has neither an id nor a title");
        }
        var names = paper.texts("authors");
        var year = paper.year("year");
        var doi = OpenAlexId.doi(paper.text("doi"));
        return PaperRecord.builder(PaperIds.of(doi, null, year, title, names.isEmpty() ? null : names.getFirst()))
                .from(Origin.listed)
                .title(title)
                .abstractText(Folding.tidy(paper.text("abstract")))
                .doi(doi)
                .year(year)
                .publicationDate(paper.date("publicationDate"))
                .type(paper.text("type"))
                .authorsComplete(!Boolean.FALSE.equals(paper.flag("authorsComplete")))
                .authorships(authorships(names, paper.object("affiliations")))
                .presentations(paper.objects("presentations")
                        .map(ListedPapers::showing)
                        .toList())
                .build();
    }

    private static List<Authorship> authorships(
            List<String> names, @org.jspecify.annotations.Nullable JsonFields affiliations) {
        var byPerson = new LinkedHashMap<String, Authorship>();
        for (int i = 0; i < names.size(); i++) {
            var name = names.get(i);
            var person = Person.named(name);
            var raw = Stream.ofNullable(affiliations == null ? null : affiliations.text(name))
                    .toList();
            byPerson.putIfAbsent(person.id(), new Authorship(i + 1, person, name, null, List.of(), raw));
        }
        return new ArrayList<>(byPerson.values());
    }

    private static Showing showing(JsonFields presentation) {
        var kind = presentation.text("type");
        if (kind == null) {
            throw new RejectedRecord("a presentation has no type");
        }
        return new Showing(kind.toLowerCase(Locale.ROOT), presentation.year("year"), presentation.text("event"));
    }
}
