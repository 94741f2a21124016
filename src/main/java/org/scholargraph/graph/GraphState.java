package org.scholargraph.graph;

import io.micronaut.core.annotation.Introspected;

/**
 * What is known of the graph as a whole.
 *
 * @param version changes to imported records and what is derived from them, so far
 * @param storeId tells this store from others
 * @param sampleOnly whether it holds nothing but the bundled sample, and so counts as empty
 */
@Introspected
public record GraphState(long version, String storeId, boolean sampleOnly) {}
