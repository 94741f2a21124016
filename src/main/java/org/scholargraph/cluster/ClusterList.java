package org.scholargraph.cluster;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.http.ListAnswer;

/**
 * A page of clusters.
 *
 * @param meta how many there are, where to go on, and how they were found
 * @param results the clusters of this page, in order
 */
@Serdeable
public record ClusterList(Meta meta, List<ClusterSummary> results) {

    /** Copies the results. */
    public ClusterList {
        results = List.copyOf(results);
    }

    static ClusterList of(
            Clustered of, Resolution resolution, ClusteringState clustering, ListAnswer<ClusterSummary> page) {
        var paging = page.meta();
        var meta = !clustering.isThere()
                ? new Meta(
                        paging.count(),
                        paging.nextCursor(),
                        paging.graphVersion(),
                        false,
                        of,
                        resolution,
                        SavedClustering.METHOD,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null)
                : new Meta(
                        paging.count(),
                        paging.nextCursor(),
                        clustering.graphVersion(),
                        true,
                        of,
                        resolution,
                        SavedClustering.METHOD,
                        clustering.seed(),
                        clustering.runs(),
                        clustering.parameters().get(resolution.ordinal()),
                        clustering.qualities().get(resolution.ordinal()),
                        clustering.nodeCount(),
                        clustering.unclustered().get(resolution.ordinal()));
        return new ClusterList(meta, page.results());
    }

    /**
     * What is said about a list of clusters.
     *
     * @param count how many the whole list has
     * @param nextCursor where the next page begins, null on the last page
     * @param graphVersion the version of the graph that the clusters are of; that of now where there are none yet
     * @param clustered whether anything has been clustered yet; {@code /clusters/progress} says how far that is
     * @param of what is clustered
     * @param resolution how fine
     * @param method how: by the Leiden algorithm for the Constant Potts Model
     * @param seed of the first run; null, as all below, where nothing is clustered yet
     * @param runs of which the best was taken
     * @param parameter the resolution parameter of the model
     * @param quality of the clusters, by the model
     * @param nodeCount how many topics or authors there are
     * @param unclustered how many of them no cluster holds
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    public record Meta(
            long count,
            @Nullable String nextCursor,
            long graphVersion,
            boolean clustered,
            Clustered of,
            Resolution resolution,
            String method,
            @Nullable Long seed,
            @Nullable Integer runs,
            @Nullable Double parameter,
            @Nullable Double quality,
            @Nullable Integer nodeCount,
            @Nullable Integer unclustered) {}
}
