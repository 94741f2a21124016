package org.scholargraph.collaborator;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.SortedMap;
import java.util.TreeMap;
import org.scholargraph.projection.PaperColumns;
import org.scholargraph.projection.Projection;

/** Who wrote with whom for the first time after a cut: both had a paper before, but no joint one. Hyper-authored papers are out. */
final class NewPairs {

    private NewPairs() {}

    /**
     * The new co-authors of each author who had a co-author before.
     *
     * @param known the graph up to the cut
     * @param until the last month that is looked at
     */
    static SortedMap<Integer, IntSet> after(Projection known, int until) {
        var pairs = new TreeMap<Integer, IntSet>();
        var columns = known.columns();
        for (int paper = known.paperCount(); paper < columns.countUntil(until); paper++) {
            if (!columns.hyperauthored().get(paper)) {
                add(known, columns, paper, pairs);
            }
        }
        return pairs;
    }

    private static void add(Projection known, PaperColumns columns, int paper, SortedMap<Integer, IntSet> pairs) {
        var byline = columns.bylines().list(paper);
        for (int author : byline) {
            for (int other : byline) {
                if (author != other
                        && known.coauthors().length(author) > 0
                        && known.papersOf().length(other) > 0
                        && !known.areCoauthors(author, other)) {
                    pairs.computeIfAbsent(author, fresh -> new IntOpenHashSet()).add(other);
                }
            }
        }
    }
}
