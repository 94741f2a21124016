package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.scholargraph.ingest.PaperRecord.Subject;
import org.scholargraph.ingest.PaperRecord.Theme;

/** Reads what a work of OpenAlex is about: topics, or the concepts that they had before. */
final class OpenAlexTopics {

    private OpenAlexTopics() {}

    /** What a work is about, the topics with all that they are part of. */
    static List<Subject> of(JsonFields work) {
        var topics = openAlexTopics(work);
        return topics.isEmpty() ? concepts(work) : topics;
    }

    /** Those listed, and the primary one, which an excerpt of fields may have alone. */
    private static List<Subject> openAlexTopics(JsonFields work) {
        var primary = work.object("primary_topic");
        var primaryId = primary == null ? null : OpenAlexId.entity('T', primary.text("id"));
        var byId = new LinkedHashMap<String, Subject>();
        Stream.concat(work.objects("topics"), Stream.ofNullable(primaryId == null ? null : primary))
                .filter(topic -> topic.has("id"))
                .forEach(topic -> {
                    var id = OpenAlexId.of('T', Objects.requireNonNull(topic.text("id")), "topic.id");
                    byId.putIfAbsent(id, new Subject(topic.number("score"), id.equals(primaryId), path(topic, id)));
                });
        return List.copyOf(byId.values());
    }

    /** A topic and what it is part of, nearest first. */
    static List<Theme> path(JsonFields topic, String id) {
        var path = new ArrayList<Theme>();
        path.add(new Theme(id, Objects.requireNonNullElse(topic.text("display_name"), id), "topic", "openalex", null));
        for (var level : List.of("subfield", "field", "domain")) {
            var above = topic.object(level);
            var aboveId = above == null ? null : OpenAlexId.level(above.text("id"));
            if (above != null && aboveId != null) {
                path.add(new Theme(
                        aboveId,
                        Objects.requireNonNullElse(above.text("display_name"), aboveId),
                        level,
                        "openalex",
                        null));
            }
        }
        return path;
    }

    /** Concepts stand in where there are no topics: those with a score, the highest first named. */
    private static List<Subject> concepts(JsonFields work) {
        var byId = new LinkedHashMap<String, Subject>();
        work.objects("concepts").filter(OpenAlexTopics::applies).forEach(concept -> {
            var id = OpenAlexId.of('C', Objects.requireNonNull(concept.text("id")), "concept.id");
            var name = Objects.requireNonNullElse(concept.text("display_name"), id);
            var level = concept.whole("level");
            var theme = new Theme(id, name, "concept", "openalex", level == null ? null : level.intValue());
            byId.putIfAbsent(id, new Subject(concept.number("score"), false, List.of(theme)));
        });
        var highest = byId.values().stream()
                .max(Comparator.comparingDouble(OpenAlexTopics::score)
                        .thenComparing(Subject::id, Comparator.reverseOrder()));
        return byId.values().stream()
                .map(concept ->
                        concept == highest.orElse(null) ? new Subject(concept.score(), true, concept.path()) : concept)
                .toList();
    }

    private static boolean applies(JsonFields concept) {
        var score = concept.number("score");
        return concept.has("id") && score != null && score > 0;
    }

    private static double score(Subject subject) {
        return Objects.requireNonNullElse(subject.score(), 0d);
    }
}
