package org.scholargraph.listing;

import static java.util.stream.Collectors.toMap;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.identifier.Named;
import org.scholargraph.listing.BatchAnswer.NothingNamed;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Answers many ids of one kind at once, with two queries: what they name, and what is known of that. */
@Singleton
public class Batches {

    private final Identifiers identifiers;
    private final GraphVersion version;

    Batches(Identifiers identifiers, GraphVersion version) {
        this.identifiers = identifiers;
        this.version = version;
    }

    /**
     * What the ids name, in their order. One bad id never fails the others.
     *
     * @param records what is known of canonical ids
     * @param id the canonical id of a record
     */
    public <T> BatchAnswer<T> answer(
            EntityKind kind, BatchQuestion question, Function<List<String>, List<T>> records, Function<T, String> id) {
        var current = version.current();
        var named = identifiers.listNamed(kind, question.ids());
        var ids = named.stream().flatMap(Batches::id).distinct().toList();
        var known = ids.isEmpty()
                ? Map.<String, T>of()
                : records.apply(ids).stream().collect(toMap(id, Function.identity()));
        var results = named.stream()
                .flatMap(Batches::id)
                .flatMap(found -> Stream.ofNullable(known.get(found)))
                .toList();
        return new BatchAnswer<>(new BatchAnswer.Meta(results.size(), current), results, errors(kind, named, known));
    }

    private static Stream<String> id(Named named) {
        return Stream.ofNullable(named.id()).map(id -> id.id());
    }

    private static List<NothingNamed> errors(EntityKind kind, List<Named> named, Map<String, ?> known) {
        var errors = new ArrayList<NothingNamed>();
        for (int i = 0; i < named.size(); i++) {
            var problem = problem(kind, named.get(i), known);
            if (problem != null) {
                errors.add(new NothingNamed(named.get(i).text(), "/ids/" + i, problem));
            }
        }
        return errors;
    }

    private static @Nullable String problem(EntityKind kind, Named named, Map<String, ?> known) {
        var id = named.id();
        return id == null || known.containsKey(id.id())
                ? named.problem()
                : NoSuchEntity.of(kind.toString(), id.id()).getMessage();
    }
}
