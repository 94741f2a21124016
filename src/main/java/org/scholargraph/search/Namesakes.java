package org.scholargraph.search;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.search.SearchRanking.Ranked;

/** Authors of one name among what is shown: more is said of them, so that they can be told apart. */
final class Namesakes {

    private Namesakes() {}

    /** What is said of each, by its id; of authors who have a name in common so much that no two say the same. */
    static Map<String, ToldApart> told(List<Ranked> shown, SearchRepository repository) {
        var ids = shown.stream().map(ranked -> ranked.id().id()).toList();
        return repository.listToldApart(ids, among(shown)).stream()
                .collect(groupingBy(told -> Folded.bare(told.label()) + told.hints()))
                .values()
                .stream()
                .flatMap(Namesakes::apart)
                .collect(toMap(ToldApart::id, Function.identity(), (one, ofTheSameId) -> one));
    }

    private static List<String> among(List<Ranked> shown) {
        return shown.stream()
                .filter(ranked -> ranked.id().kind() == EntityKind.AUTHOR)
                .collect(groupingBy(ranked -> Folded.bare(ranked.label())))
                .values()
                .stream()
                .filter(bearers -> bearers.size() > 1)
                .flatMap(bearers -> bearers.stream().map(bearer -> bearer.id().id()))
                .toList();
    }

    /** Where nothing else differs, the ids do. */
    private static Stream<ToldApart> apart(List<ToldApart> alike) {
        return alike.size() == 1
                ? alike.stream()
                : alike.stream().map(told -> new ToldApart(told.id(), told.label(), with(told.hints(), told.id())));
    }

    private static List<String> with(List<String> hints, String id) {
        return Stream.concat(hints.stream(), Stream.of(id)).toList();
    }
}
