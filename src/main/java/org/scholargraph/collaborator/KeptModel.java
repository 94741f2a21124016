package org.scholargraph.collaborator;

import io.micronaut.core.annotation.Introspected;

/**
 * A model as the graph keeps it.
 *
 * @param graphVersion the version that it was learned and evaluated on
 * @param model JSON of a {@link Model}
 * @param evaluation JSON of an {@link Evaluation}
 */
@Introspected
record KeptModel(long graphVersion, String model, String evaluation) {}
