package org.scholargraph.ingest;

import static org.scholargraph.ingest.Asking.toWrite;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
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

    /** Writes all ties of papers that have none; the papers and what they mention are there. */
    void write(Collection<PaperRecord> records) {
        toWrite(records.stream().flatMap(Links::authored).toList(), graph::linkAuthors);
        toWrite(rows(records, PaperRecord::authorships, Links::byline), graph::linkBylines);
        toWrite(
                rows(records, PaperRecord::institutions, (id, place) -> new Link(id, place.id())),
                graph::linkInstitutions);
        toWrite(rows(records, PaperRecord::topics, Links::about), graph::linkTopics);
        toWrite(rows(records, PaperRecord::presentations, Links::presentation), graph::linkPresentations);
        toWrite(published(records), graph::linkSources);
        toWrite(
                records.stream()
                        .flatMap(record ->
                                WrittenAffiliation.texts(record).distinct().map(text -> new Link(record.id(), text)))
                        .toList(),
                graph::linkAffiliations);
        linkReferences(records);
    }

    private static List<Published> published(Collection<PaperRecord> records) {
        var rows = new ArrayList<Published>();
        for (var record : records) {
            for (var venue : record.venues()) {
                rows.add(new Published(record.id(), venue.id(), record.venues().indexOf(venue) + 1));
            }
        }
        return rows;
    }

    private void linkReferences(Collection<PaperRecord> records) {
        var ids = new HashSet<String>();
        records.forEach(record -> ids.addAll(record.references()));
        var here = new HashSet<>(Asking.about(ids, graph::listPapersHere));
        toWrite(references(records, here::contains), graph::linkCitations);
        toWrite(references(records, id -> !here.contains(id)), graph::awaitPapers);
    }

    private static List<References> references(Collection<PaperRecord> records, Predicate<String> wanted) {
        return records.stream()
                .map(record -> new References(
                        record.id(), record.references().stream().filter(wanted).toList()))
                .filter(row -> !row.ids().isEmpty())
                .toList();
    }

    private static <T, R> List<R> rows(
            Collection<PaperRecord> records,
            Function<PaperRecord, List<T>> parts,
            BiFunction<String, T, @Nullable R> row) {
        return records.stream()
                .flatMap(record ->
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
