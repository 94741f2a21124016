package org.scholargraph.term;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.term.TermRows.CountChange;
import org.scholargraph.term.TermRows.PaperTerms;
import org.scholargraph.term.TermRows.SavedTerm;

/**
 * The terms in the graph, as topics that papers are about. Each commit leaves every count right, and moves the version of
 * the graph: its answers change.
 */
@Singleton
class TermStore {

    /** A large graph takes longer to read than any answer may take. */
    private static final int PATIENCE_SECONDS = 3600;

    private final TermRepository graph;
    private final GraphVersion version;

    TermStore(TermRepository graph, GraphVersion version) {
        this.graph = graph;
        this.version = version;
    }

    /** What papers say of themselves that have no other topics. */
    @Transactional(readOnly = true, timeout = PATIENCE_SECONDS)
    List<PaperText> papersWithoutTopics() {
        try (var papers = graph.papersWithoutTopics()) {
            return papers.toList();
        }
    }

    /** The terms of each paper that has any, by its id. */
    @Transactional(readOnly = true, timeout = PATIENCE_SECONDS)
    Map<String, PaperTerms> termsOfPapers() {
        try (var papers = graph.termsOfPapers()) {
            return papers.collect(
                    Collectors.toMap(PaperTerms::id, paper -> paper, (one, other) -> one, LinkedHashMap::new));
        }
    }

    /** The extracted terms as they are written. */
    List<SavedTerm> names() {
        return graph.listNames();
    }

    /** Saves topics for terms that are new, or written otherwise now. */
    @Transactional
    void save(Collection<SavedTerm> terms) {
        version.advance(version.sampleOnly()); // nobody else writes from here on
        graph.saveTerms(terms);
    }

    /** Gives these papers these terms in the place of what they have. */
    @Transactional
    void replace(List<PaperTerms> papers) {
        version.advance(version.sampleOnly());
        var changes = new HashMap<String, Long>();
        add(graph.unlinkTerms(papers.stream().map(PaperTerms::id).toList()), changes);
        add(
                graph.linkTerms(papers.stream()
                        .filter(paper -> !paper.topics().isEmpty())
                        .toList()),
                changes);
        graph.countPapers(changes.entrySet().stream()
                .filter(change -> change.getValue() != 0)
                .map(change -> new CountChange(change.getKey(), change.getValue()))
                .toList());
    }

    /** Whether there are terms that no paper names any more: it may have been taken back, or have other topics now. */
    boolean isAnyUnnamed() {
        return graph.isAnyUnnamed();
    }

    /** Forgets terms that no paper names any more. */
    @Transactional
    void forgetUnnamed() {
        version.advance(version.sampleOnly());
        graph.forgetTerms();
    }

    private static void add(List<CountChange> some, Map<String, Long> changes) {
        some.forEach(change -> changes.merge(change.id(), change.by(), Long::sum));
    }
}
