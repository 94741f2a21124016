package org.scholargraph.neighbourhood;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;

/** Asks what is next to nodes: one query for all the nodes of a kind. */
@Singleton
class NextTo {

    private final NeighbourhoodRepository repository;
    private final BroadTopics topics;

    NextTo(NeighbourhoodRepository repository, BroadTopics topics) {
        this.repository = repository;
        this.topics = topics;
    }

    /** What is next to the nodes, for each node and each kind that the question wants and that there is. */
    List<Neighbours> of(Collection<EntityId> nodes, NeighbourhoodQuestion question) {
        var idsByKind = nodes.stream()
                .collect(Collectors.groupingBy(EntityId::kind, Collectors.mapping(EntityId::id, Collectors.toList())));
        return idsByKind.entrySet().stream()
                .filter(entry -> !question.kindsNextTo(entry.getKey()).isEmpty())
                .flatMap(entry ->
                        nextTo(entry.getKey(), Expansion.of(entry.getKey(), entry.getValue(), question)).stream())
                .toList();
    }

    private List<Neighbours> nextTo(EntityKind kind, Expansion question) {
        return switch (kind) {
            case AUTHOR -> repository.listNextToAuthors(question);
            case PAPER -> repository.listNextToPapers(question);
            case TOPIC -> topics.listNextTo(question);
            case INSTITUTION -> repository.listNextToInstitutions(question);
            case SOURCE -> repository.listNextToSources(question);
        };
    }
}
