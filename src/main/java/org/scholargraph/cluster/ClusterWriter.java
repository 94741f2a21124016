package org.scholargraph.cluster;

import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Puts new clusters in the place of the old ones, at once for all who ask. */
@Singleton
class ClusterWriter {

    private static final int CLUSTERS_AT_ONCE = 1_000;

    private final ClusterRepository graph;

    ClusterWriter(ClusterRepository graph) {
        this.graph = graph;
    }

    /** Replaces the clusters of one kind. */
    @Transactional
    void replace(SavedClustering clustering, List<SavedCluster> clusters, List<Rows.Former> former) {
        graph.takeTurn();
        graph.clearClusters(clustering.of());
        for (int begin = 0; begin < clusters.size(); begin += CLUSTERS_AT_ONCE) {
            graph.saveClusters(clusters.subList(begin, Math.min(begin + CLUSTERS_AT_ONCE, clusters.size())));
        }
        graph.saveFormer(former);
        graph.saveClustering(clustering);
    }
}
