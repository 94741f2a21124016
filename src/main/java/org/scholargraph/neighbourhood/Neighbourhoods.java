package org.scholargraph.neighbourhood;

import jakarta.inject.Singleton;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Answers what is around a thing: the walk, what it found, and what it had to leave out. */
@Singleton
public class Neighbourhoods {

    private final NextTo nextTo;
    private final SubgraphReader reader;
    private final GraphVersion version;

    Neighbourhoods(NextTo nextTo, SubgraphReader reader, GraphVersion version) {
        this.nextTo = nextTo;
        this.reader = reader;
        this.version = version;
    }

    /**
     * The neighbourhood of a thing. The number of queries grows with the depth, never with the number of nodes.
     *
     * @throws NoSuchEntity where the graph has no such thing
     */
    public GraphAnswer around(NeighbourhoodQuestion question) {
        var graphVersion = version.current();
        var center = question.center();
        var walked = new BreadthFirstWalk(question, nodes -> nextTo.of(nodes, question)).walk();
        var drawn = reader.drawn(walked.nodes(), question.relations(), question.shown());
        var subgraph = drawn.subgraph();
        var nodes = drawn.nodes();
        if (nodes.isEmpty() || !nodes.getFirst().id().equals(center.id())) {
            throw NoSuchEntity.of(center.kind().toString(), center.id());
        }
        var edges = subgraph.edges();
        var leftOut = new LeftOut(question, walked, subgraph, nodes);
        var meta = GraphAnswer.Meta.around(
                graphVersion,
                center.id(),
                nodes.size(),
                edges.size(),
                isTruncated(question, leftOut),
                leftOut.omitted());
        return new GraphAnswer(meta, nodes, edges);
    }

    /** Only where years or a weight make a difference are more neighbours counted. */
    private boolean isTruncated(NeighbourhoodQuestion question, LeftOut leftOut) {
        var doubtful = leftOut.doubtful();
        if (leftOut.isAnything() || doubtful.isEmpty() || question.followsAll()) {
            return leftOut.isAnything() || !doubtful.isEmpty();
        }
        return nextTo.of(doubtful, question).stream().anyMatch(leftOut::areMoreThanShown);
    }
}
