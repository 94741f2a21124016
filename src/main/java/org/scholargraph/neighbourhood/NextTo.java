package org.scholargraph.neighbourhood;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;

/** Asks what is next to nodes: one query for all the nodes of a kind. */
@Singleton
class NextTo {

    private final NeighbourhoodRepository repository;

    NextTo(NeighbourhoodRepository repository) {
        this.repository = repository;
    }

    /** What is next to the nodes, for each node and each kind that the question wants and that there is. */
    List<Neighbours> of(Collection<EntityId> nodes, NeighbourhoodQuestion question) {
        var idsByKind = nodes.stream()
                .collect(Collectors.groupingBy(EntityId::kind, Collectors.mapping(EntityId::id, Collectors.toList())));
        return idsByKind.entrySet().stream()
                .flatMap(entry -> nextTo(entry.getKey(), entry.getValue(), question))
                .toList();
    }

    /** In an answer of so many nodes, no node passes over or takes more than that of its neighbours. */
    private Stream<Neighbours> nextTo(EntityKind kind, List<String> ids, NeighbourhoodQuestion question) {
        var kinds =
                question.kindsNextTo(kind).stream().map(EntityKind::toString).toList();
        if (kinds.isEmpty()) {
            return Stream.empty();
        }
        var limit = question.maxNodes();
        var filter = question.followed();
        var from = filter.yearFrom();
        var to = filter.yearTo();
        return switch (kind) {
            case AUTHOR -> repository.listNextToAuthors(ids, kinds, limit, filter.minWeight(), from, to).stream();
            case PAPER -> repository.listNextToPapers(ids, kinds, limit, from, to).stream();
            case TOPIC -> repository.listNextToTopics(ids, kinds, limit, from, to).stream();
            case INSTITUTION -> repository.listNextToInstitutions(ids, kinds, limit, from, to).stream();
            case SOURCE -> repository.listNextToSources(ids, limit, from, to).stream();
        };
    }
}
