package org.scholargraph.path;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.neighbourhood.GraphEdge;
import org.scholargraph.neighbourhood.GraphNode;

/**
 * The shortest paths between two things, in the shape for an explorer. That there is none is an answer, too: then the nodes
 * are just the two.
 *
 * @param meta what was asked, and how much there is
 * @param paths the strongest first: those whose weakest step has most papers, then by the ids on the way
 * @param nodes what is on the paths, each once, in the order of the paths
 * @param edges every tie between two of the nodes; with through=coauthorship only those of co-authors
 */
@Serdeable
record PathAnswer(Meta meta, List<Path> paths, List<GraphNode> nodes, List<GraphEdge> edges) {

    PathAnswer {
        paths = List.copyOf(paths);
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * What is said about the whole.
     *
     * @param graphVersion the version of the graph that it is of
     * @param from id of the one end
     * @param to id of the other
     * @param through what the paths may go through
     * @param maxLength most steps that were looked for
     * @param length steps of the shortest paths; null where there is none
     * @param pathCount how many paths of this length there are
     * @param nodeCount how many nodes there are
     * @param edgeCount how many edges there are
     * @param truncated whether there are more paths than are shown
     */
    @Serdeable
    record Meta(
            long graphVersion,
            String from,
            String to,
            Through through,
            int maxLength,
            @Nullable Integer length,
            long pathCount,
            int nodeCount,
            int edgeCount,
            boolean truncated) {}

    /**
     * A path.
     *
     * @param nodes ids on the way, both ends among them
     * @param steps from each to the next
     */
    @Serdeable
    record Path(List<String> nodes, List<Step> steps) {

        Path {
            nodes = List.copyOf(nodes);
            steps = List.copyOf(steps);
        }
    }

    /**
     * A step of a path.
     *
     * @param edge id of the edge that it goes along
     * @param from where it begins
     * @param to where it ends
     * @param paperCount how many papers make it: joint papers, an author's papers from an institution, the paper itself; a
     *     part and its whole have none
     * @param papers up to 10 of these, the most cited first, then the newest
     */
    @Serdeable
    record Step(String edge, String from, String to, long paperCount, List<StepPaper> papers) {

        Step {
            papers = List.copyOf(papers);
        }
    }

    /**
     * A paper that makes a step.
     *
     * @param id its canonical id
     * @param title its title, null where it has none
     * @param year when it was published, null where that is not known
     */
    @Serdeable
    record StepPaper(
            String id, @Nullable String title, @Nullable Integer year) {}
}
