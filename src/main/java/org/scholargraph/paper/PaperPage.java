package org.scholargraph.paper;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.scholargraph.http.ListAnswer;

/**
 * A page of a list of papers.
 *
 * @param meta how many there are and where to go on
 * @param results the papers of this page, in order
 */
@Serdeable
public record PaperPage(ListAnswer.Meta meta, List<PaperAnswer> results) {

    /** Copies the results. */
    public PaperPage {
        results = List.copyOf(results);
    }

    static PaperPage of(ListAnswer<PaperAnswer> answer) {
        return new PaperPage(answer.meta(), answer.results());
    }
}
