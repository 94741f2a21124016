package org.scholargraph.projection;

import io.micronaut.core.annotation.Introspected;

/** A topic and one that it is directly part of, by their ids. */
@Introspected
record TopicRow(String id, String whole) {}
