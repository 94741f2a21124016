package org.scholargraph.projection;

/**
 * The projection of one version of the graph.
 *
 * @param graphVersion the version that it was loaded from
 * @param projection all papers
 * @param profiles what is known of the authors from these
 */
public record Snapshot(long graphVersion, Projection projection, Profiles profiles) {}
