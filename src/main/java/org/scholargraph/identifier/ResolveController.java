package org.scholargraph.identifier;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.scholargraph.http.Cached;
import org.scholargraph.problem.MayFail;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Says what an id stands for, in whatever form it is written. */
@Controller("/api/v1/resolve")
@Cached
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
class ResolveController {

    private final Identifiers identifiers;
    private final IdentifierRepository repository;

    ResolveController(Identifiers identifiers, IdentifierRepository repository) {
        this.identifiers = identifiers;
        this.repository = repository;
    }

    /**
     * What an id names.
     *
     * @param id in any accepted form: canonical, doi:, arxiv:, orcid:, ror:, openalex:, or a URL
     */
    @Get
    Resolution resolve(@QueryValue String id) {
        var named = identifiers.getAny("id", id);
        return repository
                .findLabel(named.id())
                .map(label -> new Resolution(named.id(), named.kind(), label))
                .orElseThrow(() -> NoSuchEntity.of(named.kind().toString(), named.id()));
    }
}
