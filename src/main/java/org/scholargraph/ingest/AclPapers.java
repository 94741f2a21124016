package org.scholargraph.ingest;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Person;

/**
 * Reads papers of the ACL Anthology. Editors are no authors. A paper that was removed stays, since others cite it and its
 * authors wrote it, and counts as retracted. When a volume came into the Anthology says nothing of changes, so records have
 * no date; DOIs are kept, other handles in their place are not.
 */
final class AclPapers {

    private AclPapers() {}

    /** @throws RejectedRecord when it has no number, or a field holds what it can't hold */
    static PaperRecord read(AclVolume volume, XmlNode.Element paper) {
        var number = paper.attribute("id");
        if (number == null || !number.matches("\\d{1,9}")) {
            throw new RejectedRecord("the id of the paper is \"" + number + "\", not a number");
        }
        return PaperRecord.builder(volume.paperId(number))
                .sameAs(Stream.ofNullable(volume.classicId(number)).toList())
                .title(paper.text("title"))
                .abstractText(paper.text("abstract"))
                .year(volume.yearNumber())
                .type("backmatter".equals(paper.attribute("type")) ? "paratext" : "article")
                .language(Languages.code(paper.text("language")))
                .doi(OpenAlexId.doi(paper.text("doi")))
                .retracted(paper.has("retracted") || paper.has("removed"))
                .authorships(authorships(paper.children("author").toList()))
                .venues(volume.asVenues())
                .build();
    }

    private static List<Authorship> authorships(List<XmlNode.Element> authors) {
        var byPerson = new LinkedHashMap<String, Authorship>();
        int position = 0;
        for (var author : authors) {
            var person = person(author);
            var next = new Authorship(
                    ++position,
                    person,
                    person.name(),
                    null,
                    List.of(),
                    author.texts("affiliation").distinct().toList());
            byPerson.merge(person.id(), next, Authorship::with);
        }
        return List.copyOf(byPerson.values());
    }

    private static Person person(XmlNode.Element author) {
        var name = AclNames.name(author.text("first"), author.text("last"));
        if (name == null) {
            throw new RejectedRecord("an author has no name");
        }
        var id = author.attribute("id");
        return new Person(
                AclNames.id(id == null ? name : id),
                name,
                orcid(author),
                "identifier",
                author.children("variant")
                        .map(AclPapers::variant)
                        .flatMap(Stream::ofNullable)
                        .distinct()
                        .toList());
    }

    /** An attribute since 2025, an element before. */
    private static @Nullable String orcid(XmlNode.Element author) {
        var attribute = author.attribute("orcid");
        return OpenAlexId.orcid(attribute == null ? author.text("orcid") : attribute);
    }

    /** A name in another script; in Chinese characters the family name stands first, without a space. */
    private static @Nullable String variant(XmlNode.Element variant) {
        var first = variant.text("first");
        var last = variant.text("last");
        return "hani".equals(variant.attribute("script")) && first != null && last != null
                ? last + first
                : AclNames.name(first, last);
    }
}
