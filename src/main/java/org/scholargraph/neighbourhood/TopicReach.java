package org.scholargraph.neighbourhood;

import io.micronaut.core.annotation.Introspected;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.scholargraph.graph.GraphVersion;

/**
 * How many authors and institutions topics reach through their papers. That takes a walk over all papers about a topic
 * (nearly the whole graph for the broadest), so it is counted once for a version of the graph and remembered.
 */
@Singleton
class TopicReach {

    private final NeighbourhoodRepository repository;
    private final GraphVersion version;
    private volatile Counted counted = new Counted("", -1, new ConcurrentHashMap<>());

    TopicReach(NeighbourhoodRepository repository, GraphVersion version) {
        this.repository = repository;
        this.version = version;
    }

    /** The reach of each topic; a topic that is not there has none. */
    Map<String, KindCounts> of(Collection<String> topics) {
        var known = counted();
        var unknown = topics.stream().filter(id -> !known.reach.containsKey(id)).toList();
        var asked = ask(unknown);
        if (version.settled() && known == counted()) {
            known.reach.putAll(asked);
        }
        return topics.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        id -> asked.getOrDefault(id, known.reach.getOrDefault(id, KindCounts.NONE))));
    }

    private Map<String, KindCounts> ask(List<String> topics) {
        return topics.isEmpty()
                ? Map.of()
                : repository.listTopicReach(topics).stream().collect(Collectors.toMap(Reach::id, Reach::counts));
    }

    /** What is known of the present version. */
    private Counted counted() {
        var known = counted;
        if (known.version != version.current() || !known.storeId.equals(version.storeId())) {
            known = new Counted(version.storeId(), version.current(), new ConcurrentHashMap<>());
            counted = known;
        }
        return known;
    }

    private record Counted(String storeId, long version, Map<String, KindCounts> reach) {}

    /** A row of the answer. */
    @Introspected
    record Reach(String id, long authors, long institutions) {

        KindCounts counts() {
            return new KindCounts(authors, 0, 0, institutions, 0);
        }
    }
}
