package org.scholargraph.neighbourhood;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;

/** What is asked about nodes of one kind, as a statement takes it: in one map, for the reason in {@link NodeIds}. */
@Introspected
record Expansion(
        List<String> ids,
        List<String> kinds,
        int limit,
        int minWeight,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo) {

    /** In an answer of so many nodes, no node passes over or takes more than that of its neighbours. */
    static Expansion of(EntityKind kind, List<String> ids, NeighbourhoodQuestion question) {
        var filter = question.followed();
        return new Expansion(
                ids,
                question.kindsNextTo(kind).stream().map(EntityKind::toString).toList(),
                question.maxNodes(),
                filter.minWeight(),
                filter.yearFrom(),
                filter.yearTo());
    }

    /** The same with another limit. */
    Expansion withLimit(int other) {
        return new Expansion(ids, kinds, other, minWeight, yearFrom, yearTo);
    }

    /** The same of other nodes. */
    Expansion of(List<String> others) {
        return new Expansion(others, kinds, limit, minWeight, yearFrom, yearTo);
    }
}
