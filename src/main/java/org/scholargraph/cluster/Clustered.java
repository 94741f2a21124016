package org.scholargraph.cluster;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.neighbourhood.KindCounts;

/** What is clustered: each by a network of its own, at resolutions of the Constant Potts Model that suit it. */
@Serdeable
public enum Clustered {
    /** Topics, tied by the papers that are about both. */
    topics(1, 4, 16),
    /** Authors, tied by the papers that they wrote together. */
    authors(0.0001, 0.001, 0.01);

    private final List<Double> resolutions;

    Clustered(double coarse, double middle, double fine) {
        resolutions = List.of(coarse, middle, fine);
    }

    /** What each of them is. */
    EntityKind kind() {
        return this == topics ? EntityKind.TOPIC : EntityKind.AUTHOR;
    }

    /** So many of them, and nothing else. */
    KindCounts counted(long count) {
        return this == topics ? new KindCounts(0, 0, count, 0, 0) : new KindCounts(count, 0, 0, 0, 0);
    }

    /**
     * The resolution parameter. Of topics, how many times as many joint papers as chance would give; of authors, the density
     * that a cluster has inside and not towards others.
     */
    double parameter(Resolution resolution) {
        return resolutions.get(resolution.ordinal());
    }
}
