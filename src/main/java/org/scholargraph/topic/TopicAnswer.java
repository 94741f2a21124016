package org.scholargraph.topic;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A topic as it is answered.
 *
 * @param id canonical id
 * @param name what it is called
 * @param level how broad it is
 * @param conceptLevel 0 (broadest) to 5 of a concept
 * @param origin who made it, such as {@code openalex}
 * @param description what it is about, where a source says so
 * @param keywords words that go with it
 * @param paperCount papers of this graph about it or about a topic below it
 * @param within what it is part of, nearest first
 */
@Serdeable
public record TopicAnswer(
        String id,
        String name,
        Level level,
        @Nullable Integer conceptLevel,
        String origin,
        @Nullable String description,
        List<String> keywords,
        int paperCount,
        List<TopicName> within) {

    /** Copies the lists. */
    public TopicAnswer {
        keywords = List.copyOf(keywords);
        within = List.copyOf(within);
    }
}
