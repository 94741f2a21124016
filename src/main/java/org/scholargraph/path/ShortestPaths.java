package org.scholargraph.path;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;

/**
 * The shortest paths as the graph has them.
 *
 * @param count how many there are
 * @param paths what is on the way, both ends among them
 */
@Introspected
record ShortestPaths(long count, List<List<EntityId>> paths) {

    ShortestPaths {
        paths = List.copyOf(paths);
    }

    /** The path from a thing to itself. */
    static ShortestPaths at(EntityId thing) {
        return new ShortestPaths(1, List.of(List.of(thing)));
    }

    /** No path. */
    static ShortestPaths none() {
        return new ShortestPaths(0, List.of());
    }

    /** Paths from author to author, by their ids. */
    static ShortestPaths of(long count, List<List<String>> chains) {
        var paths = chains.stream()
                .map(chain -> chain.stream()
                        .map(id -> new EntityId(EntityKind.AUTHOR, id))
                        .toList())
                .toList();
        return new ShortestPaths(count, paths);
    }

    /** What is on the paths, each once. */
    List<EntityId> things() {
        return paths.stream().flatMap(List::stream).distinct().toList();
    }
}
