package org.scholargraph.listing;

import io.micronaut.data.annotation.Id;
import org.scholargraph.data.Node;

/** Whatever has an id. */
@Node
record Entity(@Id String id) {}
