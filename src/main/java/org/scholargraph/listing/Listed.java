package org.scholargraph.listing;

import io.micronaut.core.annotation.Introspected;

/** A row of a list of which only the id is read. */
@Introspected
record Listed(String id) {}
