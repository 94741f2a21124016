package org.scholargraph.source;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Answers about single sources. */
@Controller("/api/v1/sources")
@ExecuteOn(TaskExecutors.BLOCKING)
class SourceController {

    private final SourceRepository sources;
    private final Identifiers identifiers;

    SourceController(SourceRepository sources, Identifiers identifiers) {
        this.sources = sources;
        this.identifiers = identifiers;
    }

    /**
     * A source: a journal, a conference, a repository.
     *
     * @param id in any accepted form, percent-encoded
     * @return what is known of it
     */
    @Get("/{id}")
    SourceAnswer source(String id) {
        var canonical = identifiers.getId(EntityKind.SOURCE, id);
        return sources.findAnswer(canonical).orElseThrow(() -> NoSuchEntity.source(id));
    }
}
