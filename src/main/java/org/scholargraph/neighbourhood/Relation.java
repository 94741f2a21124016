package org.scholargraph.neighbourhood;

import com.fasterxml.jackson.annotation.JsonValue;
import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.scholargraph.identifier.EntityKind;

/** How two things can be tied; written in camel case. */
@Serdeable
public enum Relation {
    /** Two authors of a paper that is not hyper-authored. */
    COAUTHORED_WITH("coauthoredWith", new Ends(EntityKind.AUTHOR, EntityKind.AUTHOR)),
    /** An author of a paper. */
    AUTHORED("authored", new Ends(EntityKind.AUTHOR, EntityKind.PAPER)),
    /** Where an author was when writing. */
    AFFILIATED_WITH("affiliatedWith", new Ends(EntityKind.AUTHOR, EntityKind.INSTITUTION)),
    /** What a paper is about, and through their papers what authors and institutions work on. */
    ABOUT(
            "about",
            new Ends(EntityKind.PAPER, EntityKind.TOPIC),
            new Ends(EntityKind.AUTHOR, EntityKind.TOPIC),
            new Ends(EntityKind.INSTITUTION, EntityKind.TOPIC)),
    /** A topic or an institution within a larger one. */
    PART_OF(
            "partOf",
            new Ends(EntityKind.TOPIC, EntityKind.TOPIC),
            new Ends(EntityKind.INSTITUTION, EntityKind.INSTITUTION)),
    /** A paper that another one refers to. */
    CITES("cites", new Ends(EntityKind.PAPER, EntityKind.PAPER)),
    /** Where a paper appeared. */
    PUBLISHED_IN("publishedIn", new Ends(EntityKind.PAPER, EntityKind.SOURCE));

    private final String text;
    private final List<Ends> ends;

    Relation(String text, Ends... ends) {
        this.text = text;
        this.ends = List.of(ends);
    }

    /** The relation as it is written in answers: {@code coauthoredWith}. */
    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    /** The kinds that some relations lead to from a kind. */
    static Set<EntityKind> neighbouring(EntityKind kind, Set<Relation> relations) {
        return relations.stream()
                .flatMap(relation -> relation.ends.stream())
                .flatMap(ends -> ends.opposite(kind))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EntityKind.class)));
    }

    private record Ends(EntityKind source, EntityKind target) {

        Stream<EntityKind> opposite(EntityKind kind) {
            return source == kind ? Stream.of(target) : target == kind ? Stream.of(source) : Stream.empty();
        }
    }
}
