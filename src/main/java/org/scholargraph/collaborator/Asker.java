package org.scholargraph.collaborator;

import java.util.List;
import java.util.Set;

/**
 * Who asks for collaborators: an author, a team, or somebody who only names what they work on. Numbers are those of a
 * projection.
 *
 * @param authors who they are
 * @param terms words that they name
 * @param topics topics that they name
 */
record Asker(List<Integer> authors, Set<Integer> terms, Set<Integer> topics) {

    Asker {
        authors = List.copyOf(authors);
        terms = Set.copyOf(terms);
        topics = Set.copyOf(topics);
    }

    /** An author. */
    static Asker of(int author) {
        return new Asker(List.of(author), Set.of(), Set.of());
    }
}
