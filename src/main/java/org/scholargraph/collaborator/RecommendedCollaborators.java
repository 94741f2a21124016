package org.scholargraph.collaborator;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.scholargraph.author.AuthorName;
import org.scholargraph.author.Identity;
import org.scholargraph.projection.Vocabulary;

/**
 * Whom to work with.
 *
 * @param meta what the answer is of
 * @param results the best first; of equals the one of the smaller id
 */
@Serdeable
record RecommendedCollaborators(Meta meta, List<Recommended> results) {

    RecommendedCollaborators {
        results = List.copyOf(results);
    }

    /**
     * What the answer is of.
     *
     * @param count how many there are in it
     * @param graphVersion the version of the graph; while a later one is being loaded, the former
     * @param asOf the year at whose end it is of, null for now
     * @param model the name of the model that ranked
     */
    @Serdeable
    record Meta(int count, long graphVersion, @Nullable Integer asOf, String model) {}

    /**
     * Somebody to work with.
     *
     * @param author who it is
     * @param score log-odds of a joint paper, as learned from the past: the sum of the shares
     * @param reasons what adds to it, the greatest share first
     * @param path a chain of co-authors to them, both ends among them; empty where none of up to three steps was found
     */
    @Serdeable
    record Recommended(Person author, double score, List<Reason> reasons, List<AuthorName> path) {

        Recommended {
            reasons = List.copyOf(reasons);
            path = List.copyOf(path);
        }
    }

    /**
     * An author as of then.
     *
     * @param id canonical id
     * @param name what they are called
     * @param orcid bare
     * @param identity how they are known: one who is known by name alone may be several people
     * @param paperCount papers they wrote
     * @param coauthorCount people they had written with
     * @param lastYear of their papers
     * @param institutions where they worked last, as far as papers tell
     */
    @Serdeable
    record Person(
            String id,
            String name,
            @Nullable String orcid,
            Identity identity,
            int paperCount,
            int coauthorCount,
            @Nullable Integer lastYear,
            List<Evidence> institutions) {

        Person {
            institutions = List.copyOf(institutions);
        }
    }

    /**
     * What adds to a score, or takes from it.
     *
     * @param signal what it is about
     * @param share how much it adds
     * @param text the reason in words
     * @param evidence what it is seen by, the most telling first
     */
    @Serdeable
    record Reason(Signal signal, double share, String text, List<Evidence> evidence) {

        Reason {
            evidence = List.copyOf(evidence);
        }
    }

    /**
     * Something that a reason is seen by.
     *
     * @param id canonical id; null of a word
     * @param name what it is called
     */
    @Serdeable
    record Evidence(@Nullable String id, String name) {

        static Evidence of(Vocabulary things, int number) {
            return new Evidence(things.name(number), things.label(number));
        }
    }
}
