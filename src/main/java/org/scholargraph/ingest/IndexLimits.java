package org.scholargraph.ingest;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.scholargraph.ingest.PaperRecord.Organisation;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.PaperRecord.Theme;
import org.scholargraph.ingest.PaperRecord.Venue;

/**
 * What the graph looks things up by has to fit into its indexes, which hold texts of some 8,000 bytes: a longer one would fail
 * the whole batch that it comes with.
 */
final class IndexLimits {

    private static final int LONGEST_TEXT = 8_000;

    /** Two of them make one key where a merge is undone. */
    private static final int LONGEST_ID = 4_000;

    private static final int MOST_BYTES_OF_A_LETTER = 3;

    private static final List<String> LOOKED_UP = List.of("name", "type", "countryCode", "orcid", "ror");

    private IndexLimits() {}

    /**
     * The same record.
     *
     * @throws RejectedRecord when something in it is too long
     */
    static SourceRecord checked(SourceRecord record) {
        checkId("id", record.id());
        switch (record) {
            case PaperRecord paper -> check(paper);
            case EntityRecord entity -> check(entity);
            case MergeRecord merge -> checkId("the former id", merge.former());
        }
        return record;
    }

    private static void check(PaperRecord paper) {
        check("title", paper.title(), LONGEST_TEXT);
        check("type", paper.type(), LONGEST_TEXT);
        checkId("doi", paper.doi());
        checkId("the id of arXiv", paper.arxivId());
        paper.sameAs().forEach(id -> checkId("another id", id));
        paper.references().forEach(id -> checkId("a reference", id));
        paper.people().forEach(IndexLimits::check);
        paper.institutions().forEach(IndexLimits::check);
        paper.venues().forEach(IndexLimits::check);
        paper.topics().stream().flatMap(topic -> topic.path().stream()).forEach(IndexLimits::check);
    }

    private static void check(Person person) {
        checkNamed("an author", person.id(), person.name());
        checkId("an ORCID", person.orcid());
    }

    private static void check(Organisation place) {
        checkNamed("an institution", place.id(), place.name());
        Stream.of(place.ror(), place.countryCode(), place.type())
                .forEach(text -> checkId("what is said of an institution", text));
    }

    private static void check(Venue venue) {
        checkNamed("a source", venue.id(), venue.name());
    }

    private static void check(Theme topic) {
        checkNamed("a topic", topic.id(), topic.name());
    }

    private static void check(EntityRecord entity) {
        LOOKED_UP.forEach(property -> check(property, entity.text(property), LONGEST_TEXT));
        entity.sameAs().forEach(id -> checkId("another id", id));
        entity.ties().forEach(tie -> checkId("the id of another", tie.id()));
        entity.broader().forEach(IndexLimits::check);
    }

    private static void checkNamed(String what, String id, String name) {
        check("the name of " + what, name, LONGEST_TEXT);
        checkId("the id of " + what, id);
    }

    private static void checkId(String what, @Nullable String id) {
        check(what, id, LONGEST_ID);
    }

    private static void check(String what, @Nullable String text, int most) {
        if (text != null
                && text.length() > most / MOST_BYTES_OF_A_LETTER
                && text.getBytes(StandardCharsets.UTF_8).length > most) {
            throw new RejectedRecord(
                    what + " is longer than " + most + " bytes: \"" + RejectedRecord.shortened(text) + "\"");
        }
    }
}
