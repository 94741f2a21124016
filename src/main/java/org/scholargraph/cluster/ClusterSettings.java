package org.scholargraph.cluster;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;

/**
 * How clusters are found.
 *
 * @param automatic whether the service keeps terms and clusters in step with the graph, in the background
 * @param runs of which the best is taken
 * @param seed of the first run; the same graph and seed give the same clusters and maps
 */
@ConfigurationProperties("scholargraph.clusters")
record ClusterSettings(
        @Bindable(defaultValue = "true") boolean automatic,
        @Bindable(defaultValue = "10") int runs,
        @Bindable(defaultValue = "1") long seed) {}
