package org.scholargraph.path;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.scholargraph.data.AtOnce;
import org.scholargraph.data.QuerySettings;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.identifier.Identifiers.Parameter;
import org.scholargraph.neighbourhood.SubgraphReader;
import org.scholargraph.path.PathAnswer.Path;
import org.scholargraph.problem.ScholarGraphException.GraphUnavailable;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;
import org.scholargraph.projection.CoauthorChains;
import org.scholargraph.projection.Projections;

/** Answers by what two things are connected. */
@Singleton
class Paths {

    private static final int MOST_PAPERS_OF_STEP = 10;

    /** It takes some 0.2 s to sort as many. */
    private static final int MOST_CHAINS_ONE_BY_ONE = 5_000;

    /** For the sake of memory: {@link ChainSearch#MOST_TIES}. */
    private static final int MOST_SEARCHES_AT_ONCE = 1;

    private final PathRepository repository;
    private final ChainSearch chains;
    private final Turns searches;
    private final SubgraphReader reader;
    private final Identifiers identifiers;
    private final GraphVersion version;
    private final Projections projections;

    Paths(
            PathRepository repository,
            ChainSearch chains,
            SubgraphReader reader,
            Identifiers identifiers,
            GraphVersion version,
            Projections projections,
            QuerySettings settings) {
        this.projections = projections;
        searches = new Turns(MOST_SEARCHES_AT_ONCE, settings.queryTimeout());
        this.repository = repository;
        this.chains = chains;
        this.reader = reader;
        this.identifiers = identifiers;
        this.version = version;
    }

    /**
     * What the two parameters name. Canonical ids of authors whom the projection of just this version has need no look-up.
     *
     * @throws NoSuchEntity where one is an alias of nothing
     * @throws InvalidParameters where one is written in no accepted form, or is the id of no author but must be
     */
    List<EntityId> ends(Through through, Parameter from, Parameter to) {
        var ends = List.of(from, to);
        if (ends.stream().allMatch(end -> projections.isAuthor(end.text()))) {
            return ends.stream()
                    .map(end -> new EntityId(EntityKind.AUTHOR, end.text()))
                    .toList();
        }
        return identifiers.getEach(through == Through.COAUTHORSHIP ? EntityKind.AUTHOR : null, ends);
    }

    /**
     * The shortest paths between two things.
     *
     * @param maxLength most steps
     * @param most most paths
     * @throws NoSuchEntity where one of the two is not in the graph
     */
    PathAnswer between(EntityId from, EntityId to, Through through, int maxLength, int most) {
        var graphVersion = version.current();
        var shortest = find(from, to, through, maxLength, most).orElseThrow(() -> missing(from, to));
        var ends = from.equals(to) ? List.of(from) : List.of(from, to);
        var things = shortest.count() == 0 ? ends : shortest.things();
        return AtOnce.ask(
                () -> answered(shortest.paths()), () -> reader.part(things, through.relations()), (paths, part) -> {
                    if (part.nodes().isEmpty()) {
                        throw missing(from, to);
                    }
                    var meta = new PathAnswer.Meta(
                            graphVersion,
                            from.id(),
                            to.id(),
                            through,
                            maxLength,
                            paths.isEmpty() ? null : paths.getFirst().steps().size(),
                            shortest.count(),
                            part.nodes().size(),
                            part.edges().size(),
                            shortest.count() > paths.size());
                    return new PathAnswer(meta, paths, part.nodes(), part.edges());
                });
    }

    private Optional<ShortestPaths> find(EntityId from, EntityId to, Through through, int maxLength, int most) {
        if (from.equals(to)) {
            return Optional.of(ShortestPaths.at(from));
        }
        return switch (through) {
            case COAUTHORSHIP -> findThroughCoauthors(from, to, maxLength, most);
            case ANY -> findThroughAny(from.id(), to.id(), maxLength, most);
        };
    }

    /** One by one, which is quickest, as long as they are few; between hubs by levels. */
    private Optional<ShortestPaths> findThroughAny(String from, String to, int maxLength, int most) {
        return repository
                .findThroughAny(from, to, maxLength, most, MOST_CHAINS_ONE_BY_ONE)
                .filter(few -> few.count() <= MOST_CHAINS_ONE_BY_ONE)
                .or(() -> searches.take(() -> chains.find(from, to, maxLength, most)));
    }

    /** In memory; while a later version is being loaded, in the graph itself, which gives the same and takes longer. */
    private Optional<ShortestPaths> findThroughCoauthors(EntityId from, EntityId to, int maxLength, int most) {
        var snapshot = projections.find(version.current());
        if (snapshot.isEmpty()) {
            return repository.findThroughCoauthors(from.id(), to.id(), maxLength, most);
        }
        var authors = snapshot.get().projection().columns().authors();
        int one = authors.find(from.id());
        int other = authors.find(to.id());
        if (one < 0 || other < 0) {
            return identifiers.isHere(from.id()) && identifiers.isHere(to.id())
                    ? Optional.of(ShortestPaths.none())
                    : Optional.empty();
        }
        var chains = CoauthorChains.between(snapshot.get().projection(), one, other, maxLength, most);
        return Optional.of(ShortestPaths.of(
                chains.count(),
                chains.chains().stream()
                        .map(chain ->
                                Arrays.stream(chain).mapToObj(authors::name).toList())
                        .toList()));
    }

    private List<Path> answered(List<List<EntityId>> paths) {
        var ways = paths.stream()
                .map(path -> path.stream().map(EntityId::id).toList())
                .toList();
        var strides = strides(ways.stream().flatMap(Paths::pairs).distinct().toList());
        return ways.stream().map(way -> answered(way, strides)).toList();
    }

    private static Path answered(List<String> way, Map<List<String>, Stride> strides) {
        var steps = IntStream.range(1, way.size())
                .mapToObj(i -> Objects.requireNonNull(strides.get(pair(way, i))).answered(way.get(i - 1), way.get(i)))
                .toList();
        return new Path(way, steps);
    }

    private static Stream<List<String>> pairs(List<String> way) {
        return IntStream.range(1, way.size()).mapToObj(i -> pair(way, i));
    }

    /** The ends of a step, the smaller id first. */
    private static List<String> pair(List<String> way, int step) {
        return way.subList(step - 1, step + 1).stream().sorted().toList();
    }

    /** Which papers make each of these steps. */
    private Map<List<String>, Stride> strides(List<List<String>> pairs) {
        if (pairs.isEmpty()) {
            return Map.of();
        }
        var strides = repository.listStrides(pairs, MOST_PAPERS_OF_STEP).stream()
                .collect(Collectors.toMap(Stride::ends, Function.identity()));
        if (strides.size() < pairs.size()) {
            throw GraphUnavailable.because(new IllegalStateException("A step of a path went away meanwhile"));
        }
        return strides;
    }

    private NoSuchEntity missing(EntityId from, EntityId to) {
        var nowhere = identifiers.isHere(from.id()) ? to : from;
        return NoSuchEntity.of(nowhere.kind().toString(), nowhere.id());
    }
}
