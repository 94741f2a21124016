package org.scholargraph.ingest;

import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.Rows.Described;
import org.scholargraph.ingest.Rows.Description;
import org.scholargraph.ingest.Rows.Place;
import org.scholargraph.ingest.Rows.Tied;

/** Writes what authors, institutions, topics and sources say of themselves: it counts more than what papers mention. */
@Singleton
class Entities {

    /** What stands in {@code describedBy} of a thing with a record of its own; greater than all that papers write there. */
    static final String OWN = "~ own record";

    /** What a record of its own may leave on a node, by kind: what it no longer says has to go. */
    private static final Map<EntityKind, List<String>> PROPERTIES = Map.of(
            EntityKind.AUTHOR, List.of("name", "otherNames", "orcid", "identity"),
            EntityKind.INSTITUTION,
                    List.of(
                            "name",
                            "nameVariants",
                            "ror",
                            "countryCode",
                            "city",
                            "places",
                            "type",
                            "types",
                            "latitude",
                            "longitude",
                            "established",
                            "status",
                            "homepage"),
            EntityKind.TOPIC, List.of("name", "level", "origin", "conceptLevel", "description", "keywords"),
            EntityKind.SOURCE, List.of("name", "nameVariants", "type", "issn", "homepage"));

    private final IngestRepository graph;

    Entities(IngestRepository graph) {
        this.graph = graph;
    }

    /** Saves what the records of their own say; things that have lost theirs wait for a paper to describe them. */
    void describe(GraphChange change) {
        for (var kind : PROPERTIES.keySet()) {
            var rows = of(kind, change.entitiesAfter()).stream()
                    .map(entity -> new Description(entity.id(), OWN, properties(entity)))
                    .toList();
            if (!rows.isEmpty()) {
                describe(kind, Described.of(rows));
            }
        }
    }

    /** What stands on the node of a thing that has a record of its own. */
    static Map<String, @Nullable Object> properties(EntityRecord entity) {
        var properties = blank(entity.kind());
        entity.properties()
                .forEach((name, value) ->
                        properties.put(node(entity, name), List.of().equals(value) ? null : value));
        return properties;
    }

    /** The names of an author are those on their papers too, so that what the record says of them is kept apart. */
    private static String node(EntityRecord entity, String property) {
        return entity.kind() == EntityKind.AUTHOR && property.equals("nameVariants") ? "otherNames" : property;
    }

    /** No property at all. */
    static Map<String, @Nullable Object> blank(EntityKind kind) {
        var properties = new HashMap<String, @Nullable Object>();
        PROPERTIES.getOrDefault(kind, List.of()).forEach(name -> properties.put(name, null));
        return properties;
    }

    private void describe(EntityKind kind, List<Described> rows) {
        switch (kind) {
            case AUTHOR -> graph.describeAuthors(rows);
            case INSTITUTION -> graph.describeInstitutions(rows);
            case SOURCE -> graph.describeSources(rows);
            case TOPIC -> graph.describeTopics(rows);
            case PAPER -> throw new IllegalArgumentException("a paper describes itself");
        }
    }

    private static List<EntityRecord> of(EntityKind kind, Map<String, EntityRecord> entities) {
        return entities.values().stream()
                .filter(entity -> entity.kind() == kind)
                .toList();
    }

    /** Ids of all things of a kind whose own records the change touches. */
    static Set<String> ids(EntityKind kind, GraphChange change) {
        return Stream.concat(of(kind, change.entitiesBefore()).stream(), of(kind, change.entitiesAfter()).stream())
                .map(EntityRecord::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Blank rows for things that had a record of their own and have none now. */
    static List<Description> bereft(EntityKind kind, GraphChange change) {
        return of(kind, change.entitiesBefore()).stream()
                .filter(entity -> !change.entitiesAfter().containsKey(entity.id()))
                .map(entity -> new Description(entity.id(), "", blank(kind)))
                .toList();
    }

    /** Ties things as their own records say; the answer is the topics whose place in the hierarchy has changed. */
    Set<String> tie(GraphChange change) {
        tieInstitutions(change);
        var places = of(EntityKind.TOPIC, change.entitiesAfter()).stream()
                .map(topic -> new Place(topic.id(), above(topic)))
                .toList();
        return places.isEmpty() ? new HashSet<>() : new HashSet<>(graph.placeTopics(places));
    }

    /** What a topic is part of, as its own record says. */
    static @Nullable String above(EntityRecord topic) {
        return topic.ties().stream().map(EntityRecord.Tie::id).findFirst().orElse(null);
    }

    private void tieInstitutions(GraphChange change) {
        var ids = ids(EntityKind.INSTITUTION, change);
        var here = new TreeSet<>(ids);
        change.papersAfter().forEach(paper -> paper.institutions().forEach(place -> here.add(place.id())));
        if (!ids.isEmpty()) {
            graph.untieInstitutions(ids);
            var ties = of(EntityKind.INSTITUTION, change.entitiesAfter()).stream()
                    .flatMap(place ->
                            place.ties().stream().map(tie -> new Tied(place.id(), tie.type(), tie.id(), tie.inverse())))
                    .toList();
            if (!ties.isEmpty()) {
                graph.tieInstitutions(ties);
            }
            graph.forgetMissingInstitutions(awaited(change.entitiesBefore().values()));
        }
        if (!here.isEmpty()) {
            graph.joinAwaitedInstitutions(here);
        }
    }

    private static Set<String> awaited(Collection<EntityRecord> entities) {
        return entities.stream()
                .flatMap(entity -> entity.ties().stream())
                .map(EntityRecord.Tie::id)
                .collect(Collectors.toSet());
    }
}
