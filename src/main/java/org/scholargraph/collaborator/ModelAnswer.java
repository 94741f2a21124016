package org.scholargraph.collaborator;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How collaborators are ranked.
 *
 * @param name which ranker answers
 * @param learnedFrom the papers and years that its weights were learned from
 * @param base the log-odds of a candidate that is usual in every feature
 * @param features what it looks at, and what each weighs
 * @param evaluation how good it was on this graph; null until {@code evaluate collaborators} has been run
 * @param evaluatedOn the version of the graph that was
 */
@Serdeable
record ModelAnswer(
        String name,
        String learnedFrom,
        double base,
        List<Model.Weight> features,
        @Nullable Evaluation evaluation,
        @Nullable Long evaluatedOn) {

    ModelAnswer {
        features = List.copyOf(features);
    }
}
