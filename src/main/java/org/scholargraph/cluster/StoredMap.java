package org.scholargraph.cluster;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A map as it is stored; {@link SavedClustering} says what each component is. */
@Introspected
record StoredMap(
        long graphVersion,
        int nodeCount,
        List<String> ids,
        List<Double> weights,
        List<Double> x,
        List<Double> y,
        List<Integer> sources,
        List<Integer> targets,
        List<Double> strengths) {

    /** What stands on it. */
    @Introspected
    record Node(
            String id,
            String label,
            @Nullable String level,
            @Nullable String orcid,
            int paperCount,
            List<Holder> clusters) {}

    /** A cluster that holds it. */
    @Introspected
    record Holder(String id, String label, Resolution resolution, int size) {}
}
