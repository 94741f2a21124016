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
        var subgraph = reader.subgraph(walked.nodes(), question.relations(), question.shown());
        var nodes = reader.nodes(subgraph);
        if (nodes.isEmpty() || !nodes.getFirst().id().equals(center.id())) {
            throw NoSuchEntity.of(center.kind().toString(), center.id());
        }
        var edges = subgraph.ties().stream().map(Tie::edge).toList();
        var leftOut = new LeftOut(question, walked, subgraph, nodes);
        var meta = new GraphAnswer.Meta(
                graphVersion, center.id(), nodes.size(), edges.size(), leftOut.isAnything(), leftOut.omitted());
        return new GraphAnswer(meta, nodes, edges);
    }
}
