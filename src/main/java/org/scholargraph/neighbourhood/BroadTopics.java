package org.scholargraph.neighbourhood;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholargraph.graph.GraphVersion;

/**
 * What is next to topics. A broad topic is within two steps of nearly everything, and ordering all its authors takes
 * longer than the rest of a neighbourhood; so its strongest neighbours are remembered for a version of the graph.
 */
@Singleton
class BroadTopics {

    private static final int MOST = 500;
    private static final long BROAD = 1000;

    private final NeighbourhoodRepository repository;
    private final Remembered<List<Neighbours>> remembered;

    BroadTopics(NeighbourhoodRepository repository, GraphVersion version) {
        this.repository = repository;
        this.remembered = new Remembered<>(
                version,
                MOST,
                around -> around.stream().mapToLong(Neighbours::count).sum() > BROAD);
    }

    /** What is next to the topics, strongest first. */
    List<Neighbours> listNextTo(Expansion question) {
        if (question.yearFrom() != null) {
            return repository.listNextToTopics(question);
        }
        var rounded = question.withLimit(nextPowerOfTwo(question.limit()));
        var suffix = "|" + rounded.limit() + rounded.kinds();
        var keys = question.ids().stream().map(id -> id + suffix).toList();
        return remembered.get(keys, unknown -> ask(rounded, unknown, suffix)).values().stream()
                .flatMap(List::stream)
                .toList();
    }

    /** So that what is remembered serves canvases of about the same size. */
    private static int nextPowerOfTwo(int number) {
        return Integer.highestOneBit(Math.max(1, number - 1)) * 2;
    }

    private Map<String, List<Neighbours>> ask(Expansion question, List<String> keys, String suffix) {
        var ids = keys.stream()
                .map(key -> key.substring(0, key.length() - suffix.length()))
                .toList();
        return repository.listNextToTopics(question.of(ids)).stream()
                .collect(Collectors.groupingBy(around -> around.id() + suffix));
    }
}
