package org.scholargraph.paper;

import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;
import org.scholargraph.topic.Level;

/**
 * What a paper is about.
 *
 * @param id of the topic
 * @param name of the topic
 * @param level of the topic
 * @param score how sure the source is, from 0 to 1
 * @param primary whether the paper is about this above all
 */
@Serdeable
public record PaperTopic(
        String id, String name, Level level, @Nullable Double score, boolean primary) {}
