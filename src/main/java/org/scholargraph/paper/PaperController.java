package org.scholargraph.paper;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Answers about single papers. */
@Controller("/api/v1/papers")
@ExecuteOn(TaskExecutors.BLOCKING)
class PaperController {

    private final PaperRepository papers;
    private final Identifiers identifiers;

    PaperController(PaperRepository papers, Identifiers identifiers) {
        this.papers = papers;
        this.identifiers = identifiers;
    }

    /**
     * A paper.
     *
     * @param id in any accepted form, percent-encoded
     * @return what is known of it
     */
    @Get("/{id}")
    PaperAnswer paper(String id) {
        var canonical = identifiers.getId(EntityKind.PAPER, id);
        return papers.findAnswer(canonical).orElseThrow(() -> NoSuchEntity.paper(id));
    }
}
