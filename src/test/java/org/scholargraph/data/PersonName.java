package org.scholargraph.data;

import io.micronaut.core.annotation.Introspected;

/** As much of a person as a list needs. */
@Introspected
record PersonName(String id, String name) {}
