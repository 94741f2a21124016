package org.scholargraph.projection;

/**
 * The projection of one version of the graph.
 *
 * @param graphVersion the version that it was loaded from
 * @param projection all papers
 */
public record Snapshot(long graphVersion, Projection projection) {}
