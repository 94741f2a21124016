package org.scholargraph.path;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.micronaut.serde.annotation.Serdeable;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.scholargraph.neighbourhood.Relation;

/** What paths may go through. */
@Serdeable
enum Through {
    /** From author to co-author. */
    @JsonProperty("coauthorship")
    COAUTHORSHIP(EnumSet.of(Relation.COAUTHORED_WITH)),
    /** Over any tie, but through no topic, source or hyper-authored paper. */
    @JsonProperty("any")
    ANY(EnumSet.allOf(Relation.class));

    private final Set<Relation> relations;

    Through(Set<Relation> relations) {
        this.relations = relations;
    }

    /** The ties that an answer shows among what is on its paths. */
    Set<Relation> relations() {
        return relations;
    }

    /** As it is written in questions and answers: {@code coauthorship}. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
