package org.scholargraph.cluster;

import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.Locale;
import org.scholargraph.problem.ScholarGraphException;
import org.scholargraph.problem.ScholarGraphException.Ended;
import org.scholargraph.problem.ScholarGraphException.Merged;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Finds clusters by the ids that clients write. */
@Singleton
public class ClusterIds {

    private final ClusterRepository clusters;
    private final Clusterings clusterings;

    ClusterIds(ClusterRepository clusters, Clusterings clusterings) {
        this.clusters = clusters;
        this.clusterings = clusterings;
    }

    /**
     * The id of a cluster, as the graph has it.
     *
     * @param text topics-… or authors-…, in any case
     * @throws NoSuchEntity where there never was such a cluster
     * @throws Ended where there is no longer one, nor any that its members went to
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
        var id = text.toLowerCase(Locale.ROOT);
        return clusters.findPresentId(id)
                .<ScholarGraphException>map(present -> Merged.into(text, present))
                .orElseGet(() -> hasBeen(id) ? Ended.cluster(text) : NoSuchEntity.of("cluster", text));
    }

    /** Clusters are numbered as they come, and no number is given twice. */
    private boolean hasBeen(String id) {
        return Arrays.stream(Clustered.values())
                .anyMatch(of -> id.matches(of + "-[1-9]\\d{0,17}")
                        && Long.parseLong(id.substring(of.name().length() + 1))
                                <= clusterings.of(of).lastId());
    }

    /** The filter of lists for what a cluster holds, or, where that is of another kind, for what its papers lead to. */
    public static String filter(Clustered of, String id) {
        return id.startsWith(of + "-") ? "inCluster" : "ofCluster";
    }
}
