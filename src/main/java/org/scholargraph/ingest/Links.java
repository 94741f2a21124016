package org.scholargraph.ingest;

import static org.scholargraph.ingest.Asking.toWrite;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.ChangedTies.Kind;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Showing;
import org.scholargraph.ingest.PaperRecord.Subject;
import org.scholargraph.ingest.Rows.About;
import org.scholargraph.ingest.Rows.Authored;
import org.scholargraph.ingest.Rows.Bylines;
import org.scholargraph.ingest.Rows.Link;
import org.scholargraph.ingest.Rows.Part;
import org.scholargraph.ingest.Rows.Published;
import org.scholargraph.ingest.Rows.References;

/** Ties papers to what their records name: authors, institutions, topics, sources, presentations and other papers. */
@Singleton
class Links {

    private final IngestRepository graph;

    Links(IngestRepository graph) {
        this.graph = graph;
    }

    /** Takes ties back, while what they tie is still there. */
    void untie(ChangedTies changed) {
        var papers = new HashMap<String, Collection<String>>();
        changed.untied().forEach((kind, ids) -> papers.put(kind.name(), ids));
        if (papers.values().stream().anyMatch(ids -> !ids.isEmpty())) {
            graph.untiePapers(papers);
        }
        toWrite(changed.unreferenced(), graph::forgetReferences);
    }

    /** Writes ties; the papers and what they mention are there. */
    void tie(ChangedTies changed) {
        toWrite(changed.tied(Kind.authors).flatMap(Links::authored).toList(), graph::linkAuthors);
        toWrite(rows(changed.tied(Kind.authors), PaperRecord::authorships, Links::byline), graph::linkBylines);
        toWrite(
                rows(
                        changed.tied(Kind.institutions),
                        PaperRecord::institutions,
                        (id, place) -> new Link(id, place.id())),
                graph::linkInstitutions);
        toWrite(rows(changed.tied(Kind.topics), PaperRecord::topics, Links::about), graph::linkTopics);
        toWrite(
                rows(changed.tied(Kind.presentations), PaperRecord::presentations, Links::presentation),
                graph::linkPresentations);
        toWrite(changed.tied(Kind.sources).flatMap(Links::published).toList(), graph::linkSources);
        toWrite(rows(changed.tied(Kind.affiliations), Links::stated, Link::new), graph::linkAffiliations);
        linkReferences(changed.referenced());
    }

    /** Affiliations that are all it says of where somebody worked, each once. */
    static List<String> stated(PaperRecord record) {
        return WrittenAffiliation.texts(record).distinct().toList();
    }

    private static Stream<Published> published(PaperRecord record) {
        var venues = record.venues();
        return IntStream.range(0, venues.size())
                .mapToObj(i -> new Published(record.id(), venues.get(i).id(), i + 1));
    }

    private void linkReferences(List<References> references) {
        var ids = references.stream().flatMap(row -> row.ids().stream()).collect(Collectors.toSet());
        var here = Set.copyOf(Asking.about(ids, graph::listPapersHere));
        toWrite(only(references, here::contains), graph::linkCitations);
        toWrite(only(references, id -> !here.contains(id)), graph::awaitPapers);
    }

    private static List<References> only(List<References> references, Predicate<String> wanted) {
        return references.stream()
                .map(row -> row.only(wanted))
                .filter(row -> !row.ids().isEmpty())
                .toList();
    }

    private static <T, R> List<R> rows(
            Stream<PaperRecord> records, Function<PaperRecord, List<T>> parts, BiFunction<String, T, @Nullable R> row) {
        return records.flatMap(record ->
                        parts.apply(record).stream().flatMap(part -> Stream.ofNullable(row.apply(record.id(), part))))
                .toList();
    }

    /** A paper with its authors, since it is looked up once for all of them. */
    private static Stream<Bylines> authored(PaperRecord record) {
        var authorships = record.authorships().stream().flatMap(Links::authored).toList();
        return authorships.isEmpty() ? Stream.of() : Stream.of(new Bylines(record.id(), authorships));
    }

    private static Stream<Authored> authored(Authorship authorship) {
        return Stream.ofNullable(authorship.author()).map(author -> new Authored(author.id(), properties(authorship)));
    }

    private static @Nullable Part byline(String paperId, Authorship authorship) {
        return authorship.author() == null ? new Part(paperId, properties(authorship)) : null;
    }

    static Map<String, @Nullable Object> properties(Authorship authorship) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("position", authorship.position());
        properties.put("name", authorship.name());
        properties.put(
                "otherNames",
                authorship.author() == null
                        ? null
                        : Rows.list(authorship.author().otherNames()));
        properties.put("corresponding", authorship.corresponding());
        properties.put("institutionIds", Rows.list(authorship.institutionIds()));
        properties.put("matchedInstitutionIds", Rows.list(authorship.matchedInstitutionIds()));
        properties.put("rawAffiliations", Rows.list(authorship.rawAffiliations()));
        return properties;
    }

    static About about(String paperId, Subject subject) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("score", subject.score());
        properties.put("primary", subject.primary());
        return new About(paperId, subject.id(), properties);
    }

    static Part presentation(String paperId, Showing showing) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("kind", showing.kind());
        properties.put("year", showing.year());
        properties.put("event", showing.event());
        return new Part(paperId, properties);
    }
}
