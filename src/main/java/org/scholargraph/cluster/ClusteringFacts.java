package org.scholargraph.cluster;

import io.micronaut.core.annotation.Introspected;

/** How clusters were found; {@link ClusterList.Meta} says what each component is. */
@Introspected
record ClusteringFacts(
        long seed, int runs, double parameter, double quality, long graphVersion, int nodeCount, int unclustered) {}
