package org.scholargraph.topic;

import io.micronaut.serde.annotation.Serdeable;

/**
 * A topic where it stands beside something else.
 *
 * @param id canonical id
 * @param name what it is called
 * @param level how broad it is
 */
@Serdeable
public record TopicName(String id, String name, Level level) {}
