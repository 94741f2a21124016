package org.scholargraph.data;

import io.micronaut.data.annotation.Id;
import org.jspecify.annotations.Nullable;

/** Somebody who knows others. */
@Node
record Person(@Id String id, String name, @Nullable Integer born) {}
