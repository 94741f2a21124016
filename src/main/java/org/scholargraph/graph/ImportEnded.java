package org.scholargraph.graph;

/** An import of this process has ended, however it did: what follows the graph later may do so now. */
public record ImportEnded() {}
