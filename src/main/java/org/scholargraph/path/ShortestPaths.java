package org.scholargraph.path;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.neighbourhood.GraphEdge;
import org.scholargraph.path.PathAnswer.Path;
import org.scholargraph.path.PathAnswer.Step;
import org.scholargraph.path.PathAnswer.StepPaper;

/**
 * The shortest paths as the graph has them.
 *
 * @param count how many there are
 * @param paths what is on the way, both ends among them
 * @param steps each step of the paths once
 */
@Introspected
record ShortestPaths(long count, List<List<EntityId>> paths, List<Stride> steps) {

    ShortestPaths {
        paths = List.copyOf(paths);
        steps = List.copyOf(steps);
    }

    /** The path from a thing to itself. */
    static ShortestPaths at(EntityId thing) {
        return new ShortestPaths(1, List.of(List.of(thing)), List.of());
    }

    /** No path. */
    static ShortestPaths none() {
        return new ShortestPaths(0, List.of(), List.of());
    }

    /** Paths from author to author, by their ids, without their steps. */
    static ShortestPaths of(long count, List<List<String>> chains) {
        var paths = chains.stream()
                .map(chain -> chain.stream()
                        .map(id -> new EntityId(EntityKind.AUTHOR, id))
                        .toList())
                .toList();
        return new ShortestPaths(count, paths, List.of());
    }

    /** The same paths with their steps. */
    ShortestPaths with(List<Stride> known) {
        return new ShortestPaths(count, paths, known);
    }

    /** What is on the paths, each once. */
    List<EntityId> things() {
        return paths.stream().flatMap(List::stream).distinct().toList();
    }

    /** The paths as they are answered. */
    List<Path> answered() {
        Map<List<String>, Stride> byEnds = steps.stream()
                .flatMap(step -> Stream.of(
                        Map.entry(List.of(step.source(), step.target()), step),
                        Map.entry(List.of(step.target(), step.source()), step)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, Stride::first));
        return paths.stream().map(path -> answered(path, byEnds)).toList();
    }

    private static Path answered(List<EntityId> path, Map<List<String>, Stride> byEnds) {
        var ids = path.stream().map(EntityId::id).toList();
        var steps = IntStream.range(1, ids.size())
                .mapToObj(i -> Objects.requireNonNull(byEnds.get(ids.subList(i - 1, i + 1)))
                        .answered(ids.get(i - 1), ids.get(i)))
                .toList();
        return new Path(ids, steps);
    }

    /** A step, in the direction of its tie. */
    @Introspected
    record Stride(String source, String target, String kind, long paperCount, List<StepPaper> papers) {

        Stride {
            papers = List.copyOf(papers);
        }

        /** Two papers may cite each other, and two topics be part of each other: one tie is enough. */
        Stride first(Stride other) {
            return edge().compareTo(other.edge()) <= 0 ? this : other;
        }

        Step answered(String from, String to) {
            return new Step(edge(), from, to, paperCount, papers);
        }

        private String edge() {
            return GraphEdge.idOf(kind, source, target);
        }
    }
}
