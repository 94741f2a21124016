package org.scholargraph.topic;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A topic and how much somebody has written about it.
 *
 * @param id canonical id
 * @param name what it is called
 * @param paperCount how many of their papers are about it
 */
@Serdeable
public record TopicShare(String id, String name, int paperCount) {}
