package org.scholargraph.ingest;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Organisation;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.PaperRecord.Venue;

/**
 * Reads works of OpenAlex in each of the three shapes they have had: with {@code host_venue} and concepts (2023), with
 * topics (2024), and as since November 2025.
 */
final class OpenAlexWorks {

    /** Crossref's words, which the works of 2023 have, in OpenAlex's present ones; others are the same in both. */
    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("journal-article", "article"),
            Map.entry("proceedings-article", "article"),
            Map.entry("posted-content", "preprint"),
            Map.entry("book-section", "book-chapter"),
            Map.entry("book-part", "book-chapter"),
            Map.entry("monograph", "book"),
            Map.entry("edited-book", "book"),
            Map.entry("reference-book", "book"),
            Map.entry("database", "dataset"),
            Map.entry("journal", "paratext"),
            Map.entry("journal-issue", "paratext"),
            Map.entry("journal-volume", "paratext"),
            Map.entry("proceedings", "paratext"),
            Map.entry("proceedings-series", "paratext"),
            Map.entry("book-series", "paratext"),
            Map.entry("book-set", "paratext"),
            Map.entry("report-series", "paratext"),
            Map.entry("component", "paratext"));

    private OpenAlexWorks() {}

    static boolean isOne(JsonNode json) {
        var kind = OpenAlexId.kind(json.path("id").textValue());
        return kind == null ? json.has("authorships") : kind == 'W';
    }

    /** @throws RejectedRecord when it is no work, or a field holds what it can't hold */
    static PaperRecord read(JsonNode node) {
        var work = JsonFields.of(node, "the record");
        var title = work.text("title") == null ? work.text("display_name") : work.text("title");
        var year = work.year("publication_year");
        var authorships = authorships(work);
        var doi = OpenAlexId.doi(work.text("doi"));
        var id = id(work, doi, title, year, authorships);
        var type = work.text("type");
        return PaperRecord.builder(id)
                .title(title)
                .abstractText(Abstracts.text(work.object("abstract_inverted_index")))
                .year(year)
                .publicationDate(work.date("publication_date"))
                .type(type == null ? null : TYPES.getOrDefault(type, type))
                .language(work.text("language"))
                .doi(doi)
                .arxivId(arxivId(work, doi))
                .sourceCitationCount(work.whole("cited_by_count"))
                .retracted(work.isTrue("is_retracted"))
                .authorsComplete(!work.isTrue("is_authors_truncated"))
                .updatedAt(work.text("updated_date"))
                .authorships(authorships)
                .topics(OpenAlexTopics.of(work))
                .venues(venues(work))
                .references(references(work, id))
                .build();
    }

    private static String id(
            JsonFields work,
            @Nullable String doi,
            @Nullable String title,
            @Nullable Integer year,
            List<Authorship> authorships) {
        var text = work.text("id");
        if (text != null) {
            var id = OpenAlexId.entity('W', text);
            if (id == null) {
                throw new RejectedRecord("id is \"" + text + "\", not the id of a work (W and a number)");
            }
            if (OpenAlexId.isOfNothing(id)) {
                throw new RejectedRecord("id is " + id + ", which stands for all works that OpenAlex has deleted");
            }
            return id;
        }
        if (title == null) {
            throw new RejectedRecord("it has neither an id nor a title");
        }
        return PaperIds.of(
                doi,
                arxivId(work, doi),
                year,
                title,
                authorships.isEmpty() ? null : authorships.getFirst().name());
    }

    private static @Nullable String arxivId(JsonFields work, @Nullable String doi) {
        return Stream.concat(
                        Stream.ofNullable(doi),
                        Stream.concat(Stream.ofNullable(work.object("primary_location")), work.objects("locations"))
                                .map(location -> location.text("landing_page_url"))
                                .filter(Objects::nonNull))
                .map(OpenAlexId::arxiv)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** The list of authors, each once: whoever is named again keeps the first place and all affiliations. */
    private static List<Authorship> authorships(JsonFields work) {
        var byPerson = new LinkedHashMap<String, Authorship>();
        var position = 0;
        for (var field : work.objects("authorships").toList()) {
            var next = authorship(field, ++position);
            byPerson.merge(person(next), next, Authorship::with);
        }
        return List.copyOf(byPerson.values());
    }

    private static String person(Authorship authorship) {
        if (authorship.author() != null) {
            return authorship.author().id();
        }
        return authorship.name().isEmpty() ? "nameless:" + authorship.position() : Folding.nameId(authorship.name());
    }

    private static Authorship authorship(JsonFields authorship, int position) {
        var author = authorship.object("author");
        var id = author == null ? null : authorId(author.text("id"));
        var displayName = author == null ? null : author.text("display_name");
        var rawName = authorship.text("raw_author_name");
        var name = Objects.requireNonNullElse(rawName == null ? displayName : rawName, "");
        var orcid = author == null ? null : OpenAlexId.orcid(author.text("orcid"));
        return new Authorship(
                position,
                id == null ? null : Person.identified(id, labelled(displayName, name, id), orcid),
                name,
                authorship.flag("is_corresponding"),
                institutions(authorship),
                rawAffiliations(authorship));
    }

    private static String labelled(@Nullable String displayName, String name, String id) {
        if (displayName != null) {
            return displayName;
        }
        return name.isEmpty() ? id : name;
    }

    /** Null where the source knows nobody, however it says so. */
    private static @Nullable String authorId(@Nullable String text) {
        var id = text == null ? null : OpenAlexId.of('A', text, "author.id");
        return OpenAlexId.isOfNothing(id) ? null : id;
    }

    private static List<Organisation> institutions(JsonFields authorship) {
        var byId = new LinkedHashMap<String, Organisation>();
        authorship
                .objects("institutions")
                .filter(institution -> institution.has("id"))
                .forEach(institution -> {
                    var id = OpenAlexId.of('I', Objects.requireNonNull(institution.text("id")), "institution.id");
                    if (!OpenAlexId.isOfNothing(id)) {
                        byId.putIfAbsent(id, organisation(institution, id));
                    }
                });
        return List.copyOf(byId.values());
    }

    private static Organisation organisation(JsonFields institution, String id) {
        return new Organisation(
                id,
                Objects.requireNonNullElse(institution.text("display_name"), id),
                OpenAlexId.ror(institution.text("ror")),
                institution.text("country_code"),
                institution.text("type"));
    }

    /** What the paper itself says, and the names of institutions that have no id. */
    private static List<String> rawAffiliations(JsonFields authorship) {
        Set<String> raw = new LinkedHashSet<>(authorship.texts("raw_affiliation_strings"));
        Stream.ofNullable(authorship.text("raw_affiliation_string")).forEach(raw::add);
        authorship
                .objects("institutions")
                .filter(institution -> !institution.has("id"))
                .map(institution -> institution.text("display_name"))
                .filter(Objects::nonNull)
                .forEach(raw::add);
        return List.copyOf(raw);
    }

    private static List<Venue> venues(JsonFields work) {
        var location = work.object("primary_location");
        var source = location == null ? null : location.object("source");
        var venue = source != null && source.has("id") ? source : work.object("host_venue");
        if (venue == null || !venue.has("id")) {
            return List.of();
        }
        var id = OpenAlexId.of('S', Objects.requireNonNull(venue.text("id")), "source.id");
        if (OpenAlexId.isOfNothing(id)) {
            return List.of();
        }
        return List.of(new Venue(
                id,
                Objects.requireNonNullElse(venue.text("display_name"), id),
                venue.text("type"),
                venue.texts("issn").stream().sorted().distinct().toList()));
    }

    private static List<String> references(JsonFields work, String id) {
        return work.texts("referenced_works").stream()
                .map(reference -> OpenAlexId.of('W', reference, "an element of referenced_works"))
                .filter(reference -> !reference.equals(id) && !OpenAlexId.isOfNothing(reference))
                .distinct()
                .toList();
    }
}
