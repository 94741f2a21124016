package org.scholargraph.collaborator;

import org.scholargraph.projection.Accumulator;
import org.scholargraph.projection.Snapshot;

/** What is gathered for one question, in arrays that the next one uses again: some 36 bytes an author, and 8 a word. */
final class Workspace {

    final Traits traits;
    final Accumulator circle;
    final Accumulator left;
    final Accumulator walk;
    final CommonCoauthors common;
    final Accumulator found;
    final Accumulator pool;
    final Accumulator ownTerms;
    final Accumulator circleTerms;
    final Accumulator topics;
    final Accumulator sources;
    final Accumulator institutions;
    final IntQueue queue = new IntQueue();

    Workspace(Snapshot snapshot, Traits traits) {
        this.traits = traits;
        int authors = snapshot.projection().authorCount();
        circle = new Accumulator(authors);
        left = new Accumulator(authors);
        walk = new Accumulator(authors);
        common = new CommonCoauthors(authors);
        found = new Accumulator(authors);
        pool = new Accumulator(authors);
        var profiles = snapshot.profiles();
        ownTerms = new Accumulator(profiles.terms().names().size());
        circleTerms = new Accumulator(profiles.terms().names().size());
        topics = new Accumulator(profiles.topics().names().size());
        sources = new Accumulator(profiles.sources().names().size());
        institutions = new Accumulator(profiles.institutions().names().size());
    }

    void clear() {
        common.clear();
        for (var each :
                new Accumulator[] {circle, left, walk, found, pool, ownTerms, circleTerms, topics, sources, institutions
                }) {
            each.clear();
        }
    }
}
