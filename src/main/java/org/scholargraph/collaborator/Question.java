package org.scholargraph.collaborator;

import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.ints.IntSet;
import java.util.HashSet;
import java.util.List;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;
import org.scholargraph.projection.Projection;

/**
 * What is asked, by canonical ids.
 *
 * @param authors for whom
 * @param negativeIds people unlike whom somebody is wanted
 * @param excludedIds nobody of these
 * @param topics what it is about, as written
 * @param filters who may be recommended
 * @param limit most to recommend
 */
record Question(
        List<String> authors,
        List<String> negativeIds,
        List<String> excludedIds,
        List<Theme> topics,
        CollaboratorFilters filters,
        int limit) {

    /** What is asked for an author. */
    static Question of(String author, CollaboratorFilters filters, int limit) {
        return new Question(List.of(author), List.of(), List.of(), List.of(), filters, limit);
    }

    /**
     * The asker by numbers.
     *
     * @throws NoSuchEntity where an author had no paper by then
     */
    Asker asker(Ranking ranking) {
        var projection = ranking.snapshot().projection();
        var numbers =
                authors.stream().distinct().map(id -> number(projection, id)).toList();
        var terms = new HashSet<Integer>();
        var ids = new HashSet<Integer>();
        topics.forEach(theme -> theme.addTo(projection.columns(), terms, ids));
        return new Asker(numbers.stream().filter(number -> number >= 0).toList(), terms, ids);
    }

    private int number(Projection projection, String id) {
        int number = projection.columns().authors().find(id);
        if (filters.asOf() != null && (number < 0 || !projection.isHere(number))) {
            throw NoSuchEntity.authorBy(id, filters.asOf());
        }
        return number;
    }

    IntSet negatives(Ranking ranking) {
        return numbers(ranking, negativeIds);
    }

    IntSet excluded(Ranking ranking) {
        return numbers(ranking, excludedIds);
    }

    private static IntSet numbers(Ranking ranking, List<String> ids) {
        var authors = ranking.snapshot().projection().columns().authors();
        return new IntOpenHashSet(ids.stream()
                .mapToInt(authors::find)
                .filter(number -> number >= 0)
                .toArray());
    }
}
