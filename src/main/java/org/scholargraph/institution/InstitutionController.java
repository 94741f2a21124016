package org.scholargraph.institution;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Answers about single institutions. */
@Controller("/api/v1/institutions")
@ExecuteOn(TaskExecutors.BLOCKING)
class InstitutionController {

    private final InstitutionRepository institutions;
    private final Identifiers identifiers;

    InstitutionController(InstitutionRepository institutions, Identifiers identifiers) {
        this.institutions = institutions;
        this.identifiers = identifiers;
    }

    /**
     * An institution.
     *
     * @param id in any accepted form, percent-encoded
     * @return what is known of it
     */
    @Get("/{id}")
    InstitutionAnswer institution(String id) {
        var canonical = identifiers.getId(EntityKind.INSTITUTION, id);
        return institutions.findAnswer(canonical).orElseThrow(() -> NoSuchEntity.institution(id));
    }
}
