package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.EntityRecord.Tie;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Organisation;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.PaperRecord.Subject;
import org.scholargraph.ingest.PaperRecord.Theme;
import org.scholargraph.ingest.PaperRecord.Venue;

/**
 * Makes of all records of one thing what the graph says of it. Of each field the record counts whose id has precedence
 * ({@link Things#BEST_FIRST}), of one id the later, then the one of the source that gave the id; what that record does not
 * say, the next one does. Lists of authors are never mixed, since
 * nobody can tell who in one list is who in another.
 */
final class Composer {

    private static final Comparator<SourceRecord> BEST_FIRST = Comparator.comparing(SourceRecord::id, Things.BEST_FIRST)
            .thenComparing(SourceRecord::updatedAt, Comparator.reverseOrder())
            .thenComparing(record -> record.origin() != null)
            .thenComparing(SourceRecord::key);

    private final UnaryOperator<String> idOf;
    private final Function<String, @Nullable String> institutionOf;

    /**
     * @param idOf the id of the thing that a name is of
     * @param institutionOf the id of the institution that a raw affiliation names, null where it names none
     */
    Composer(UnaryOperator<String> idOf, Function<String, @Nullable String> institutionOf) {
        this.idOf = idOf;
        this.institutionOf = institutionOf;
    }

    /** The papers among some things. */
    List<PaperRecord> papers(Map<String, List<SourceRecord>> recordsByThing) {
        var papers = new ArrayList<PaperRecord>();
        recordsByThing.forEach((id, records) -> {
            var own = only(PaperRecord.class, records);
            if (!own.isEmpty()) {
                papers.add(paper(id, own));
            }
        });
        return papers;
    }

    /** The other things among some, by their ids. */
    Map<String, EntityRecord> entities(Map<String, List<SourceRecord>> recordsByThing) {
        var entities = new LinkedHashMap<String, EntityRecord>();
        recordsByThing.forEach((id, records) -> {
            var own = only(EntityRecord.class, records);
            if (!own.isEmpty()) {
                entities.put(id, entity(id, own));
            }
        });
        return entities;
    }

    private static <T extends SourceRecord> List<T> only(Class<T> type, List<SourceRecord> records) {
        return records.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** What the graph says of a paper. */
    PaperRecord paper(String id, Collection<PaperRecord> records) {
        var best = records.stream().sorted(BEST_FIRST).toList();
        var byline = best.stream()
                .filter(record -> !record.authorships().isEmpty())
                .findFirst()
                .orElse(best.getFirst());
        var doi = first(best, PaperRecord::doi);
        var arxivId = first(best, PaperRecord::arxivId);
        return PaperRecord.builder(id)
                .title(first(best, PaperRecord::title))
                .abstractText(first(best, PaperRecord::abstractText))
                .year(first(best, PaperRecord::year))
                .publicationDate(first(best, PaperRecord::publicationDate))
                .type(first(best, PaperRecord::type))
                .language(first(best, PaperRecord::language))
                .doi(doi)
                .arxivId(arxivId)
                .sameAs(otherNames(id, doi, arxivId, best))
                .sourceCitationCount(first(best, PaperRecord::sourceCitationCount))
                .retracted(best.stream().anyMatch(PaperRecord::retracted))
                .authorsComplete(byline.authorsComplete())
                .updatedAt(best.stream()
                        .map(PaperRecord::updatedAt)
                        .max(Comparator.naturalOrder())
                        .orElse(""))
                .authorships(authorships(byline))
                .topics(topics(best))
                .venues(distinct(best, PaperRecord::venues, this::venue, Venue::id))
                .references(references(id, best))
                .presentations(best.stream()
                        .flatMap(record -> record.presentations().stream())
                        .distinct()
                        .toList())
                .build();
    }

    private static <R, V> @Nullable V first(List<R> best, Function<R, @Nullable V> field) {
        return best.stream().map(field).filter(Objects::nonNull).findFirst().orElse(null);
    }

    private static <T> List<T> distinct(
            List<PaperRecord> best,
            Function<PaperRecord, List<T>> parts,
            UnaryOperator<T> resolved,
            Function<T, String> id) {
        var byId = new LinkedHashMap<String, T>();
        best.stream()
                .flatMap(record -> parts.apply(record).stream())
                .map(resolved)
                .forEach(part -> byId.putIfAbsent(id.apply(part), part));
        return List.copyOf(byId.values());
    }

    private static List<String> otherNames(
            String id, @Nullable String doi, @Nullable String arxivId, List<PaperRecord> best) {
        var names = new LinkedHashSet<String>();
        for (var record : best) {
            names.add(record.id());
            Claim.of(record).stream()
                    .filter(claim -> claim.id().equals(record.id()))
                    .forEach(claim -> names.add(claim.other()));
        }
        names.removeAll(Stream.of(id, "doi:" + doi, "arxiv:" + arxivId).toList());
        return names.stream().sorted().toList();
    }

    private List<Authorship> authorships(PaperRecord record) {
        var byPerson = new LinkedHashMap<String, Authorship>();
        for (var written : record.authorships()) {
            var author = written.author() == null ? null : person(written.author());
            var authorship = new Authorship(
                    written.position(),
                    author,
                    written.name(),
                    written.corresponding(),
                    institutions(written),
                    written.rawAffiliations());
            byPerson.merge(author == null ? "at " + written.position() : author.id(), authorship, Authorship::with);
        }
        return byPerson.values().stream().map(this::placed).toList();
    }

    /** Where no source names an institution, raw affiliations may. */
    private Authorship placed(Authorship authorship) {
        if (!authorship.institutions().isEmpty()) {
            return authorship;
        }
        return authorship.at(authorship.rawAffiliations().stream()
                .map(institutionOf)
                .flatMap(Stream::ofNullable)
                .distinct()
                .map(Organisation::matched)
                .toList());
    }

    private Person person(Person person) {
        var id = idOf.apply(person.id());
        return id.equals(person.id())
                ? person
                : new Person(id, person.name(), person.orcid(), person.identity(), person.otherNames());
    }

    private List<Organisation> institutions(Authorship authorship) {
        var byId = new LinkedHashMap<String, Organisation>();
        for (var place : authorship.institutions()) {
            var id = idOf.apply(place.id());
            byId.putIfAbsent(id, new Organisation(id, place.name(), place.ror(), place.countryCode(), place.type()));
        }
        return List.copyOf(byId.values());
    }

    private Venue venue(Venue venue) {
        return new Venue(idOf.apply(venue.id()), venue.name(), venue.type(), venue.issn());
    }

    /** The topics of all records; which of them is the primary one, the best record that has any says. */
    private List<Subject> topics(List<PaperRecord> best) {
        var byId = new LinkedHashMap<String, Subject>();
        for (var record : best) {
            var first = byId.isEmpty();
            for (var topic : record.topics()) {
                var path = topic.path().stream().map(this::theme).toList();
                byId.putIfAbsent(path.getFirst().id(), new Subject(topic.score(), topic.primary() && first, path));
            }
        }
        return List.copyOf(byId.values());
    }

    private Theme theme(Theme theme) {
        return new Theme(idOf.apply(theme.id()), theme.name(), theme.level(), theme.origin(), theme.conceptLevel());
    }

    private List<String> references(String id, List<PaperRecord> best) {
        return best.stream()
                .flatMap(record -> record.references().stream())
                .map(idOf)
                .filter(reference -> !reference.equals(id))
                .distinct()
                .toList();
    }

    /** What the records of its own say of an author, institution, topic or source. */
    EntityRecord entity(String id, Collection<EntityRecord> records) {
        var best = records.stream().sorted(BEST_FIRST).toList();
        var properties = new TreeMap<String, Object>();
        best.forEach(record -> record.properties().forEach(properties::putIfAbsent));
        var ties = new ArrayList<Tie>();
        for (var record : best) {
            for (var tie : record.ties()) {
                var resolved = tie.between(id, idOf.apply(tie.id()));
                if (!resolved.id().equals(id) && !ties.contains(resolved)) {
                    ties.add(resolved);
                }
            }
        }
        var updatedAt = best.stream().map(EntityRecord::updatedAt).max(Comparator.naturalOrder());
        var broader = best.stream()
                .map(EntityRecord::broader)
                .filter(path -> !path.isEmpty())
                .findFirst()
                .orElse(List.of());
        return new EntityRecord(
                best.getFirst().kind(),
                id,
                List.of(),
                updatedAt.orElse(""),
                properties,
                ties,
                broader.stream().map(this::theme).toList(),
                null);
    }
}
