package org.scholargraph.ingest;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.Rows.References;
import org.scholargraph.ingest.Rows.Unreferenced;

/**
 * Which ties of papers a change takes back and which it writes. What a paper names before and after stays tied: where
 * somebody merely got another id, most of what their papers name did not, and to write it again would take most of the time
 * and of the memory of the transaction.
 *
 * @param untied ids of papers, by the kinds of their ties that go
 * @param tied papers as they will be, by the kinds of their ties that are to be written
 * @param unreferenced papers with those of their references that go
 * @param referenced papers with those of their references that are to be written
 */
record ChangedTies(
        Map<Kind, Set<String>> untied,
        Map<Kind, List<PaperRecord>> tied,
        List<Unreferenced> unreferenced,
        List<References> referenced) {

    /** What papers are tied to, beside the papers that they cite. */
    enum Kind {
        authors(PaperRecord::authorships),
        institutions(PaperRecord::institutions),
        topics(PaperRecord::topics),
        sources(PaperRecord::venues),
        affiliations(Links::stated),
        presentations(PaperRecord::presentations);

        private final Function<PaperRecord, List<?>> named;

        Kind(Function<PaperRecord, List<?>> named) {
            this.named = named;
        }

        private boolean differ(@Nullable PaperRecord one, @Nullable PaperRecord other) {
            return one == null || other == null || !named.apply(one).equals(named.apply(other));
        }
    }

    /** Those that are others after the change, and references to papers that go. */
    static ChangedTies of(GraphChange change) {
        var before = byId(change.papersBefore());
        var after = byId(change.papersAfter());
        Function<Kind, Predicate<PaperRecord>> changed =
                kind -> paper -> kind.differ(before.get(paper.id()), after.get(paper.id()));
        var ended = change.endedPapers();
        return new ChangedTies(
                byKind(kind -> ids(before.values().stream().filter(changed.apply(kind)))),
                byKind(kind ->
                        after.values().stream().filter(changed.apply(kind)).toList()),
                references(before, after, ended).map(Unreferenced::of).toList(),
                references(after, before, ended).toList());
    }

    /** All ties of all papers of the change, whatever became of them in the graph. */
    static ChangedTies all(GraphChange change) {
        return new ChangedTies(
                byKind(kind -> ids(change.papersBefore().stream())),
                byKind(kind -> change.papersAfter()),
                change.papersBefore().stream()
                        .map(paper -> Unreferenced.whole(paper.id()))
                        .toList(),
                references(byId(change.papersAfter()), Map.of(), Set.of()).toList());
    }

    private static <T> Map<Kind, T> byKind(Function<Kind, T> of) {
        var byKind = new EnumMap<Kind, T>(Kind.class);
        for (var kind : Kind.values()) {
            byKind.put(kind, of.apply(kind));
        }
        return byKind;
    }

    private static Map<String, PaperRecord> byId(Collection<PaperRecord> papers) {
        return papers.stream().collect(Collectors.toMap(PaperRecord::id, Function.identity()));
    }

    private static Set<String> ids(Stream<PaperRecord> papers) {
        return papers.map(PaperRecord::id).collect(Collectors.toSet());
    }

    /** References of papers that the others, at the same ids, do not have, and those to papers that go. */
    private static Stream<References> references(
            Map<String, PaperRecord> papers, Map<String, PaperRecord> others, Set<String> ended) {
        return papers.values().stream()
                .map(paper -> {
                    var other = others.get(paper.id());
                    var kept = other == null ? new HashSet<String>() : new HashSet<>(other.references());
                    kept.removeAll(ended);
                    return References.of(paper, id -> !kept.contains(id));
                })
                .filter(row -> !row.ids().isEmpty());
    }

    /** Papers whose ties of a kind are to be written. */
    Stream<PaperRecord> tied(Kind kind) {
        return Objects.requireNonNull(tied.get(kind)).stream();
    }
}
