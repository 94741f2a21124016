package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Organisation;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.PaperRecord.Showing;
import org.scholargraph.ingest.PaperRecord.Subject;
import org.scholargraph.ingest.PaperRecord.Theme;
import org.scholargraph.ingest.PaperRecord.Venue;

/** Reads papers in our own format, and what they say of authors, institutions, topics and sources. */
final class OwnPapers {

    private static final Set<String> PAPER = Set.of(
            "record",
            "id",
            "sameAs",
            "title",
            "abstract",
            "year",
            "publicationDate",
            "type",
            "language",
            "doi",
            "arxiv",
            "authors",
            "authorsComplete",
            "topics",
            "sources",
            "references",
            "presentations",
            "citationCount",
            "retracted",
            "updatedAt");
    private static final Set<String> AUTHOR =
            Set.of("id", "name", "orcid", "nameVariants", "corresponding", "institutions", "affiliations");
    private static final Set<String> INSTITUTION = Set.of("id", "name", "ror", "countryCode", "type");
    private static final Set<String> TOPIC = Set.of("id", "name", "level", "score", "primary", "partOf");
    private static final Set<String> BROADER = Set.of("id", "name", "level");
    private static final Set<String> SOURCE = Set.of("id", "name", "type", "issn");
    private static final Set<String> PRESENTATION = Set.of("kind", "year", "event");

    private static final List<String> LEVELS =
            List.of("topic", "subfield", "field", "domain", "concept", "category", "term");

    private OwnPapers() {}

    /** @throws RejectedRecord when a field is unknown or missing, or holds what it can't hold */
    static PaperRecord read(JsonFields json) {
        var paper = OwnFields.of(json, "a paper", PAPER);
        var authorships = authorships(paper);
        var id = id(paper, authorships);
        var doi = paper.doi();
        var arxiv = paper.arxiv();
        return PaperRecord.builder(id)
                .from(Origin.own)
                .sameAs(paper.ids("sameAs", EntityKind.PAPER))
                .title(paper.text("title"))
                .abstractText(paper.text("abstract"))
                .year(json.year("year"))
                .publicationDate(json.date("publicationDate"))
                .type(paper.text("type"))
                .language(paper.text("language"))
                .doi(doi == null ? named("doi:", id) : doi)
                .arxivId(arxiv == null ? named("arxiv:", id) : arxiv)
                .authorships(authorships)
                .authorsComplete(!Boolean.FALSE.equals(json.flag("authorsComplete")))
                .topics(topics(paper))
                .venues(sources(paper))
                .references(paper.ids("references", EntityKind.PAPER).stream()
                        .filter(reference -> !reference.equals(id))
                        .toList())
                .presentations(paper.objects("presentations", "a presentation", PRESENTATION)
                        .map(OwnPapers::showing)
                        .toList())
                .sourceCitationCount(paper.count("citationCount"))
                .retracted(json.isTrue("retracted"))
                .updatedAt(paper.updatedAt())
                .build();
    }

    private static String id(OwnFields paper, List<Authorship> authorships) {
        var id = paper.id(EntityKind.PAPER);
        var title = paper.text("title");
        if (id != null) {
            return id;
        }
        if (title == null) {
            throw new RejectedRecord("a paper has neither an id nor a title");
        }
        return PaperIds.of(
                paper.doi(),
                paper.arxiv(),
                paper.json().year("year"),
                title,
                authorships.isEmpty() ? null : authorships.getFirst().name());
    }

    private static @Nullable String named(String scheme, String id) {
        return id.startsWith(scheme) ? id.substring(scheme.length()) : null;
    }

    private static List<Authorship> authorships(OwnFields paper) {
        var byPerson = new LinkedHashMap<String, Authorship>();
        var position = 0;
        for (var author : paper.objects("authors", "an author", AUTHOR).toList()) {
            var person = person(author);
            byPerson.merge(person.id(), authorship(author, person, ++position), Authorship::with);
        }
        return List.copyOf(byPerson.values());
    }

    private static Authorship authorship(OwnFields author, Person person, int position) {
        var institutions = new LinkedHashMap<String, Organisation>();
        var affiliations = new LinkedHashSet<>(author.texts("affiliations"));
        author.objects("institutions", "an institution", INSTITUTION).forEach(institution -> {
            var id = institutionId(institution);
            if (id == null) {
                affiliations.add(institution.required("name"));
            } else {
                institutions.putIfAbsent(id, organisation(institution, id));
            }
        });
        return new Authorship(
                position,
                person,
                person.name(),
                author.json().flag("corresponding"),
                List.copyOf(institutions.values()),
                List.copyOf(affiliations));
    }

    /** Who this is: by an id, else by an ORCID, else by nothing but the name. */
    static Person person(OwnFields author) {
        var name = author.required("name");
        var orcid = author.orcid();
        var given = author.id(EntityKind.AUTHOR);
        if (given == null && orcid == null) {
            var named = Person.named(name);
            return new Person(named.id(), name, null, named.identity(), author.variants());
        }
        var id = given == null ? "orcid:" + orcid : given;
        var identity = id.startsWith("name:") ? "name" : "identifier";
        return new Person(id, name, orcid == null ? named("orcid:", id) : orcid, identity, author.variants());
    }

    /** The id of an institution, null where nothing but its name is known. */
    static @Nullable String institutionId(OwnFields institution) {
        var id = institution.id(EntityKind.INSTITUTION);
        var ror = institution.ror();
        return id != null || ror == null ? id : "ror:" + ror;
    }

    private static Organisation organisation(OwnFields institution, String id) {
        var ror = institution.ror();
        return new Organisation(
                id,
                Objects.requireNonNullElse(institution.text("name"), id),
                ror == null ? named("ror:", id) : ror,
                institution.countryCode(),
                institution.text("type"));
    }

    private static List<Subject> topics(OwnFields paper) {
        var byId = new LinkedHashMap<String, Subject>();
        paper.objects("topics", "a topic", TOPIC).forEach(topic -> {
            var path = new ArrayList<Theme>();
            path.add(theme(topic));
            path.addAll(broader(topic));
            var score = topic.number("score", 0, 1);
            byId.putIfAbsent(
                    path.getFirst().id(), new Subject(score, topic.json().isTrue("primary"), path));
        });
        return List.copyOf(byId.values());
    }

    /** A topic: one without an id is a term, known by its words. */
    static Theme theme(OwnFields topic) {
        var name = topic.required("name");
        var level = topic.word("level", LEVELS);
        var id = topic.id(EntityKind.TOPIC);
        if (id == null && level != null && !level.equals("term")) {
            throw new RejectedRecord("a topic of level " + level + " has no id; none but terms go without");
        }
        if (id != null && level == null) {
            throw new RejectedRecord("a topic with an id has no level; there is " + String.join(", ", LEVELS));
        }
        return id == null || level == null
                ? new Theme("term:" + Folding.folded(name), name, "term", "own", null)
                : new Theme(id, name, level, origin(id), null);
    }

    /** What a topic is part of, nearest first. */
    static List<Theme> broader(OwnFields topic) {
        return topic.objects("partOf", "an element of partOf", BROADER)
                .map(OwnPapers::theme)
                .toList();
    }

    private static String origin(String id) {
        if (id.matches("[TC]\\d+|(subfield|field|domain):\\d+")) {
            return "openalex";
        }
        return id.startsWith("arxiv-category:") ? "arxiv" : "own";
    }

    private static List<Venue> sources(OwnFields paper) {
        var byId = new LinkedHashMap<String, Venue>();
        paper.objects("sources", "a source", SOURCE).forEach(source -> {
            var id = sourceId(source);
            var issn = source.texts("issn").stream().sorted().toList();
            byId.putIfAbsent(id, new Venue(id, source.required("name"), source.text("type"), issn));
        });
        return List.copyOf(byId.values());
    }

    /** The id of a source, made of its name where it has none. */
    static String sourceId(OwnFields source) {
        var id = source.id(EntityKind.SOURCE);
        return id == null ? "venue:" + Folding.folded(source.required("name")) : id;
    }

    private static Showing showing(OwnFields presentation) {
        return new Showing(
                presentation.required("kind").toLowerCase(Locale.ROOT),
                presentation.json().year("year"),
                presentation.text("event"));
    }
}
