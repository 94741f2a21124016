package org.scholargraph.cluster;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cluster as it is stored.
 *
 * @param id canonical id
 * @param parent id of the cluster of the next coarser resolution that holds it
 * @param members ids of what it holds that no finer cluster holds
 * @param papers ids of those that belong to it and to no finer cluster; none of a cluster of authors
 * @param properties what is known of it
 */
@Introspected
record SavedCluster(
        String id, @Nullable String parent, List<String> members, List<String> papers, Properties properties) {

    /**
     * What is known of a cluster; {@link ClusterDetails} says what each is. Lists that belong together have one order.
     *
     * @param of what it holds: topics or authors
     * @param resolution how fine it is
     */
    @Introspected
    record Properties(
            String of,
            String resolution,
            String label,
            List<String> terms,
            int size,
            int paperCount,
            int authorCount,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear,
            double density,
            @Nullable Double growth,
            List<Integer> years,
            List<Integer> yearCounts,
            List<String> topicIds,
            List<Integer> topicCounts,
            List<String> authorIds,
            List<Integer> authorCounts,
            List<String> paperIds,
            List<String> institutionIds,
            List<Integer> institutionCounts,
            List<String> neighbourIds,
            List<Double> neighbourStrengths) {}
}
