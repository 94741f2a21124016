package org.scholargraph.benchmark;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A question of an explorer.
 *
 * @param name as in the table
 * @param request what is asked of the service about an author
 * @param spring how Spring Data Neo4j is asked the same; null where it has no such question
 */
record Question(
        String name,
        Function<Author, ServiceClient.Call> request,
        @Nullable Consumer<Author> spring) {

    /**
     * An author of the store.
     *
     * @param other somebody else, drawn with the seed: the end of a path
     * @param circle the strongest co-authors, at most 25: what an explorer has on its canvas already
     */
    record Author(String id, String name, String other, List<String> circle) {

        /** The name without its last letter, as while it is typed. */
        String typed() {
            return name.substring(0, Math.max(1, name.length() - 1));
        }
    }
}
