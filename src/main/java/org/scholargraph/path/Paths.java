package org.scholargraph.path;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.neighbourhood.SubgraphReader;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Answers by what two things are connected. */
@Singleton
class Paths {

    private static final int MOST_PAPERS_OF_STEP = 10;

    private final PathRepository repository;
    private final SubgraphReader reader;
    private final Identifiers identifiers;
    private final GraphVersion version;

    Paths(PathRepository repository, SubgraphReader reader, Identifiers identifiers, GraphVersion version) {
        this.repository = repository;
        this.reader = reader;
        this.identifiers = identifiers;
        this.version = version;
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
        var part = reader.part(shortest.count() == 0 ? ends : shortest.things(), through.relations());
        if (part.nodes().isEmpty()) {
            throw missing(from, to);
        }
        var paths = shortest.answered();
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
    }

    private Optional<ShortestPaths> find(EntityId from, EntityId to, Through through, int maxLength, int most) {
        if (from.equals(to)) {
            return Optional.of(ShortestPaths.at(from));
        }
        return switch (through) {
            case COAUTHORSHIP ->
                repository.findThroughCoauthors(from.id(), to.id(), maxLength, most, MOST_PAPERS_OF_STEP);
            case ANY -> repository.findThroughAny(from.id(), to.id(), maxLength, most, MOST_PAPERS_OF_STEP);
        };
    }

    private NoSuchEntity missing(EntityId from, EntityId to) {
        var nowhere = identifiers.isHere(from.id()) ? to : from;
        return NoSuchEntity.of(nowhere.kind().toString(), nowhere.id());
    }
}
