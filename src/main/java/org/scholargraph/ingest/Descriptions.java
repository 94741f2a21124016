package org.scholargraph.ingest;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.PaperRecord.Organisation;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.PaperRecord.Theme;
import org.scholargraph.ingest.PaperRecord.Venue;
import org.scholargraph.ingest.Rows.Description;
import org.scholargraph.ingest.Rows.Place;

/**
 * How records describe the authors, institutions, sources and topics that they mention. Of several descriptions of one
 * thing the one of the latest record is kept, so that the order of the records does not matter.
 */
final class Descriptions {

    private final Map<String, Description> authors = new LinkedHashMap<>();
    private final Map<String, Description> institutions = new LinkedHashMap<>();
    private final Set<String> matchedInstitutions = new HashSet<>();
    private final Map<String, Description> sources = new LinkedHashMap<>();
    private final Map<String, Description> topics = new LinkedHashMap<>();
    private final Map<String, Place> places = new HashMap<>();

    static Descriptions of(Collection<PaperRecord> records) {
        var descriptions = new Descriptions();
        records.forEach(descriptions::add);
        return descriptions;
    }

    /** What papers mention, and what the records of topics say of those above them. */
    static Descriptions of(Collection<PaperRecord> papers, Collection<EntityRecord> entities) {
        var descriptions = of(papers);
        entities.forEach(entity -> descriptions.add(entity.broader(), entity.mention()));
        return descriptions;
    }

    private void add(PaperRecord record) {
        var mention = record.mention();
        record.people().forEach(person -> keep(authors, person.id(), mention, properties(person)));
        record.institutions().forEach(place -> add(place, mention));
        record.venues().forEach(venue -> keep(sources, venue.id(), mention, properties(venue)));
        record.topics().forEach(topic -> add(topic.path(), mention));
    }

    private void add(Organisation place, String mention) {
        if (place.matched()) {
            matchedInstitutions.add(place.id());
        } else {
            keep(institutions, place.id(), mention, properties(place));
        }
    }

    private void add(List<Theme> path, String mention) {
        for (int i = 0; i < path.size(); i++) {
            var theme = path.get(i);
            if (keep(topics, theme.id(), mention, properties(theme))) {
                var above = i + 1 < path.size() ? path.get(i + 1).id() : null;
                places.put(theme.id(), new Place(theme.id(), above));
            }
        }
    }

    private static boolean keep(
            Map<String, Description> kept, String id, String mention, Map<String, @Nullable Object> properties) {
        var former = kept.get(id);
        if (former != null && former.describedBy().compareTo(mention) >= 0) {
            return false;
        }
        kept.put(id, new Description(id, mention, properties));
        return true;
    }

    private static Map<String, @Nullable Object> properties(Person person) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", person.name());
        properties.put("orcid", person.orcid());
        properties.put("identity", person.identity());
        return properties;
    }

    private static Map<String, @Nullable Object> properties(Organisation institution) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", institution.name());
        properties.put("ror", institution.ror());
        properties.put("countryCode", institution.countryCode());
        properties.put("type", institution.type());
        return properties;
    }

    private static Map<String, @Nullable Object> properties(Venue source) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", source.name());
        properties.put("type", source.type());
        properties.put("issn", Rows.list(source.issn()));
        return properties;
    }

    private static Map<String, @Nullable Object> properties(Theme topic) {
        var properties = new HashMap<String, @Nullable Object>();
        properties.put("name", topic.name());
        properties.put("level", topic.level());
        properties.put("conceptLevel", topic.conceptLevel());
        properties.put("origin", topic.origin());
        return properties;
    }

    /** Only those of the things named, as if the records mentioned nothing else. */
    Descriptions only(Set<String> ids) {
        List.of(authors, institutions, sources, topics, places)
                .forEach(kept -> kept.keySet().retainAll(ids));
        return this;
    }

    List<Description> authors() {
        return List.copyOf(authors.values());
    }

    List<Description> institutions() {
        return List.copyOf(institutions.values());
    }

    List<Description> sources() {
        return List.copyOf(sources.values());
    }

    List<Description> topics() {
        return List.copyOf(topics.values());
    }

    /** Where the topics whose description was taken belong. */
    List<Place> places(Collection<String> taken) {
        return taken.stream().map(places::get).filter(Objects::nonNull).toList();
    }

    Set<String> authorIds() {
        return authors.keySet();
    }

    /** Institutions that are mentioned, or named by a raw affiliation, which describes nothing. */
    Set<String> institutionIds() {
        var ids = new HashSet<>(institutions.keySet());
        ids.addAll(matchedInstitutions);
        return ids;
    }

    Set<String> sourceIds() {
        return sources.keySet();
    }

    Set<String> topicIds() {
        return topics.keySet();
    }
}
