package org.scholargraph.neighbourhood;

import io.micronaut.serde.annotation.Serdeable;
import java.util.Map;
import org.scholargraph.identifier.EntityKind;

/**
 * A number for each kind of thing.
 *
 * @param author how many authors
 * @param paper how many papers
 * @param topic how many topics
 * @param institution how many institutions
 * @param source how many sources
 */
@Serdeable
public record KindCounts(long author, long paper, long topic, long institution, long source) {

    /** Nothing of any kind. */
    public static final KindCounts NONE = new KindCounts(0, 0, 0, 0, 0);

    /** From numbers by kind; a kind without one has none. */
    static KindCounts of(Map<EntityKind, Long> counts) {
        return new KindCounts(
                counts.getOrDefault(EntityKind.AUTHOR, 0L),
                counts.getOrDefault(EntityKind.PAPER, 0L),
                counts.getOrDefault(EntityKind.TOPIC, 0L),
                counts.getOrDefault(EntityKind.INSTITUTION, 0L),
                counts.getOrDefault(EntityKind.SOURCE, 0L));
    }

    /** The number of one kind. */
    public long of(EntityKind kind) {
        return switch (kind) {
            case AUTHOR -> author;
            case PAPER -> paper;
            case TOPIC -> topic;
            case INSTITUTION -> institution;
            case SOURCE -> source;
        };
    }

    /** Whether there are more of any kind. */
    boolean exceeds(KindCounts other) {
        return author > other.author
                || paper > other.paper
                || topic > other.topic
                || institution > other.institution
                || source > other.source;
    }

    KindCounts plus(KindCounts other) {
        return new KindCounts(
                author + other.author,
                paper + other.paper,
                topic + other.topic,
                institution + other.institution,
                source + other.source);
    }

    KindCounts minus(KindCounts other) {
        return new KindCounts(
                author - other.author,
                paper - other.paper,
                topic - other.topic,
                institution - other.institution,
                source - other.source);
    }
}
