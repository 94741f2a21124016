package org.scholargraph.cluster;

import jakarta.inject.Singleton;
import java.util.Locale;
import org.scholargraph.problem.ScholarGraphException;
import org.scholargraph.problem.ScholarGraphException.Merged;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Finds clusters by the ids that clients write. */
@Singleton
public class ClusterIds {

    private final ClusterRepository clusters;

    ClusterIds(ClusterRepository clusters) {
        this.clusters = clusters;
    }

    /**
     * The id of a cluster, as the graph has it.
     *
     * @param text topics-… or authors-…, in any case
     * @throws NoSuchEntity where there is no such cluster
     * @throws Merged where it ended, naming the one that most of its members went to
     */
    public String get(String text) {
        var id = text.toLowerCase(Locale.ROOT);
        if (clusters.findPresentId(id).filter(id::equals).isEmpty()) {
            throw missing(text);
        }
        return id;
    }

    /** Why there is no cluster of an id: it ended, or never was. */
    ScholarGraphException missing(String text) {
        return clusters.findPresentId(text.toLowerCase(Locale.ROOT))
                .<ScholarGraphException>map(present -> Merged.into(text, present))
                .orElseGet(() -> NoSuchEntity.of("cluster", text));
    }

    /** The filter of lists for what a cluster holds, or, where that is of another kind, for what its papers lead to. */
    public static String filter(Clustered of, String id) {
        return id.startsWith(of + "-") ? "inCluster" : "ofCluster";
    }
}
