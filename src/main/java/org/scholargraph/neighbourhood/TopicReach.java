package org.scholargraph.neighbourhood;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.scholargraph.graph.GraphVersion;

/**
 * How many authors and institutions topics reach through their papers. That takes a walk over all papers about a topic
 * (nearly the whole graph for the broadest), so it is counted once for a version of the graph and remembered.
 */
@Singleton
class TopicReach {

    private static final int MOST = 100_000;

    private final NeighbourhoodRepository repository;
    private final Remembered<KindCounts> remembered;

    TopicReach(NeighbourhoodRepository repository, GraphVersion version) {
        this.repository = repository;
        this.remembered = new Remembered<>(version, MOST, any -> true);
    }

    /** The reach of each topic; a topic that is not there has none. */
    Map<String, KindCounts> of(Collection<String> topics) {
        return remembered.get(topics, this::ask);
    }

    private Map<String, KindCounts> ask(List<String> topics) {
        return repository.listTopicReach(topics).stream().collect(Collectors.toMap(Reach::id, Reach::counts));
    }

    /** A row of the answer. */
    @Introspected
    record Reach(String id, long authors, long institutions) {

        KindCounts counts() {
            return new KindCounts(authors, 0, 0, institutions, 0);
        }
    }
}
