package org.scholargraph.term;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.scholargraph.term.TermRows.PaperTerms;
import org.scholargraph.term.TermRows.SavedTerm;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the terms of papers without topics in step with the papers. */
@Singleton
public class Terms {

    private static final Logger LOG = LoggerFactory.getLogger(Terms.class);
    private static final int PAPERS_AT_ONCE = 2_000;

    private final TermStore store;

    Terms(TermStore store) {
        this.store = store;
    }

    /**
     * Extracts the terms anew from all papers that have no other topics, and writes what has changed. The graph then has the
     * terms that it would have, had all its papers come at once.
     *
     * @return how many papers have other terms now
     */
    public int update() {
        var papers = store.papersWithoutTopics();
        var before = store.termsOfPapers();
        var extracted = TermExtraction.of(papers);
        save(extracted);
        var changed = changed(papers, extracted, before);
        for (int begin = 0; begin < changed.size(); begin += PAPERS_AT_ONCE) {
            store.replace(changed.subList(begin, Math.min(begin + PAPERS_AT_ONCE, changed.size())));
        }
        if (store.isAnyUnnamed()) {
            store.forgetUnnamed();
        }
        LOG.info("Terms of {} papers without other topics: {} changed", papers.size(), changed.size());
        return changed.size();
    }

    private void save(ExtractedTerms extracted) {
        var known = Set.copyOf(store.names());
        var terms = extracted.terms().stream()
                .map(term -> new SavedTerm(term.id(), term.name()))
                .filter(term -> !known.contains(term))
                .toList();
        if (!terms.isEmpty()) {
            store.save(terms);
        }
    }

    private static List<PaperTerms> changed(
            List<PaperText> papers, ExtractedTerms extracted, Map<String, PaperTerms> before) {
        var ids = extracted.terms().stream().map(Term::id).toList();
        var changed = new ArrayList<PaperTerms>();
        var gone = new LinkedHashMap<>(before);
        for (int paper = 0; paper < papers.size(); paper++) {
            var id = papers.get(paper).id();
            var terms = new PaperTerms(
                    id,
                    IntStream.of(extracted.ofPapers()[paper]).mapToObj(ids::get).toList(),
                    DoubleStream.of(extracted.shares()[paper]).boxed().toList());
            var old = gone.remove(id);
            if (old == null ? !terms.topics().isEmpty() : !old.equals(terms)) {
                changed.add(terms);
            }
        }
        gone.keySet().forEach(id -> changed.add(new PaperTerms(id, List.of(), List.of())));
        return changed;
    }
}
