package org.scholargraph.neighbourhood;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which ties are asked for, as a statement takes it: in one map, for the reason in {@link NodeIds}. */
@Introspected
record TieQuestion(
        List<String> relations,
        int minWeight,
        @Nullable Integer yearFrom,
        @Nullable Integer yearTo,
        int limit,
        boolean strongestFirst) {

    static TieQuestion of(Set<Relation> relations, TieFilter filter, int limit) {
        var names = relations.stream().map(Relation::toString).toList();
        return new TieQuestion(names, filter.minWeight(), filter.yearFrom(), filter.yearTo(), limit, false);
    }

    /** The strongest, whatever their weight and years. */
    static TieQuestion strongest(Set<Relation> relations, int limit) {
        var names = relations.stream().map(Relation::toString).toList();
        return new TieQuestion(names, TieFilter.NONE.minWeight(), null, null, limit, true);
    }
}
