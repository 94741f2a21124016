package org.scholargraph.collaborator;

import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a team asks, or somebody who is not in the graph; with at least one author or topic.
 *
 * @param positiveAuthors the team, or people like whom somebody is wanted, in any accepted form
 * @param negativeAuthors people unlike whom somebody is wanted
 * @param topics what it is about: ids of topics, with all below them, or words
 * @param excludeAuthors nobody of these
 * @param limit most to recommend, 10 where left out
 * @param topic filter, as in the address of an author's recommended collaborators; so are the following
 */
@Serdeable
record TeamQuestion(
        @Nullable @Size(max = MOST) List<@NotBlank String> positiveAuthors,
        @Nullable @Size(max = MOST) List<@NotBlank String> negativeAuthors,
        @Nullable @Size(max = MOST) List<@NotBlank String> topics,
        @Nullable @Size(max = MOST_EXCLUDED) List<@NotBlank String> excludeAuthors,
        @Nullable @Min(1) @Max(100) Integer limit,
        @Nullable String topic,
        @Nullable String institution,
        @Nullable String excludeInstitution,

        @Nullable @Pattern(regexp = CollaboratorFilters.COUNTRIES, message = "must be two-letter codes, as de,fr")
        String country,

        @Nullable @Min(0) Integer minPapers,
        @Nullable @Min(0) @Max(9999) Integer activeSince,
        @Nullable @Min(0) @Max(9999) Integer asOf) {

    private static final int MOST = 50;
    private static final int MOST_EXCLUDED = 1000;
    private static final int USUAL_LIMIT = 10;

    /** Copies may hold null, which is pointed at when they are checked. */
    TeamQuestion {
        positiveAuthors =
                positiveAuthors == null ? null : positiveAuthors.stream().toList();
        negativeAuthors =
                negativeAuthors == null ? null : negativeAuthors.stream().toList();
        topics = topics == null ? null : topics.stream().toList();
        excludeAuthors = excludeAuthors == null ? null : excludeAuthors.stream().toList();
    }

    private static List<String> orNone(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts;
    }

    List<String> team() {
        return orNone(positiveAuthors);
    }

    List<String> unlike() {
        return orNone(negativeAuthors);
    }

    List<String> about() {
        return orNone(topics);
    }

    List<String> excluded() {
        return orNone(excludeAuthors);
    }

    /** Most to recommend. */
    int most() {
        return limit == null ? USUAL_LIMIT : limit;
    }

    CollaboratorFilters filters() {
        return new CollaboratorFilters(topic, institution, excludeInstitution, country, minPapers, activeSince, asOf);
    }
}
