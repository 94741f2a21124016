package org.scholargraph.identifier;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.IdentifierRepository.Match;

/** Looks up what names and ids stand for in this graph, all in one query. */
@Singleton
class Aliases {

    private final IdentifierRepository repository;

    Aliases(IdentifierRepository repository) {
        this.repository = repository;
    }

    /**
     * What the references stand for. An id of this graph that stands for nothing here stays as it is; any other name of
     * nothing is left out.
     *
     * @param kind of the things that are meant, where some form does not say; null where any may be
     */
    Map<Reference, EntityId> lookUp(Collection<? extends Reference> references, @Nullable EntityKind kind) {
        var matches = list(references);
        var known = new HashMap<Reference, EntityId>();
        for (var reference : references) {
            var wanted = reference.kind() == null ? kind : reference.kind();
            reference.names().stream()
                    .flatMap(name -> best(matches.getOrDefault(name, List.of()), wanted).stream())
                    .findFirst()
                    .or(() -> unknown(reference))
                    .ifPresent(id -> known.put(reference, id));
        }
        return known;
    }

    private static Optional<EntityId> unknown(Reference reference) {
        return switch (reference) {
            case EntityId id -> Optional.of(id);
            case WrittenId id -> Optional.ofNullable(id.kind()).map(kind -> new EntityId(kind, id.text()));
            case Alias alias -> Optional.empty();
        };
    }

    private Map<String, List<Match>> list(Collection<? extends Reference> references) {
        var names = references.stream()
                .flatMap(reference -> reference.names().stream())
                .distinct()
                .toList();
        return names.isEmpty()
                ? Map.of()
                : repository.listMatches(names).stream().collect(Collectors.groupingBy(Match::name));
    }

    /** A thing of the kind, else what there is. */
    private static Optional<EntityId> best(List<Match> matches, @Nullable EntityKind kind) {
        return matches.stream()
                .filter(match -> match.kind() == kind)
                .findFirst()
                .or(() -> matches.stream().findFirst())
                .map(match -> new EntityId(match.kind(), match.id()));
    }
}
