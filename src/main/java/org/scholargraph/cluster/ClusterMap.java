package org.scholargraph.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.neighbourhood.KindCounts;

/**
 * A map of the strongest topics or authors: those much tied are near each other.
 *
 * @param meta what it is of, and what was left out
 * @param nodes the strongest first
 * @param edges the strongest first
 */
@Serdeable
public record ClusterMap(Meta meta, List<Node> nodes, List<Edge> edges) {

    /** Copies the lists. */
    public ClusterMap {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /**
     * What is said about a map.
     *
     * @param graphVersion the version of the graph that it is of
     * @param clustered whether anything has been clustered yet; {@code /clusters/progress} says how far that is
     * @param of what is on it
     * @param resolution of the clusters that nodes name
     * @param nodeCount how many nodes there are
     * @param edgeCount how many edges there are
     * @param truncated whether nodes or edges are missing
     * @param omitted how many nodes the whole network has beside these, by kind
     * @param omittedEdges how many of the edges among these are missing, the weakest
     */
    @Serdeable
    public record Meta(
            long graphVersion,
            boolean clustered,
            Clustered of,
            Resolution resolution,
            int nodeCount,
            int edgeCount,
            boolean truncated,
            KindCounts omitted,
            int omittedEdges) {}

    /**
     * A topic or an author on the map.
     *
     * @param id canonical id
     * @param kind topic or author
     * @param label its name
     * @param x from left to right
     * @param y from below to above
     * @param cluster id of the cluster that holds it, null where none does
     * @param clusterNumber the place of that cluster among those of the map, the largest being 1
     * @param clusterLabel what that cluster is called
     * @param weight of all its ties in the network: its total link strength
     * @param paperCount papers about it, or of the author
     * @param degree how many neighbours of each kind it has in the whole graph, as in a neighbourhood, where two topics are
     *     neighbours if one is part of the other
     * @param shown how many nodes the map ties to it, by kind
     * @param level of a topic
     * @param orcid of an author
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Node(
            String id,
            EntityKind kind,
            String label,
            double x,
            double y,
            @Nullable String cluster,
            @Nullable Integer clusterNumber,
            @Nullable String clusterLabel,
            double weight,
            int paperCount,
            KindCounts degree,
            KindCounts shown,
            @Nullable String level,
            @Nullable String orcid) {}

    /**
     * A tie between two of them.
     *
     * @param id the same in every answer
     * @param source the smaller id
     * @param target the other
     * @param kind what ties them: joint papers of topics, or co-authorship
     * @param strength joint papers of topics, at least two in a graph of 5,000 papers or more; of authors the sum of 1/(authors − 1) over their joint papers
     */
    @Serdeable
    public record Edge(String id, String source, String target, String kind, double strength) {}
}
