package org.scholargraph.institution;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.scholargraph.http.Cached;
import org.scholargraph.http.FollowsMerges;
import org.scholargraph.http.ListAnswer;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.listing.EntityList;
import org.scholargraph.listing.Lists;
import org.scholargraph.listing.Paging;
import org.scholargraph.problem.MayFail;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Answers with institutions: one and all of them. */
@Controller("/api/v1/institutions")
@Cached
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Institutions")
class InstitutionController {

    private final InstitutionRepository institutions;
    private final Identifiers identifiers;
    private final Lists lists;
    private final EntityList<InstitutionAnswer> list;

    InstitutionController(InstitutionRepository institutions, Identifiers identifiers, Lists lists) {
        this.institutions = institutions;
        this.identifiers = identifiers;
        this.lists = lists;
        this.list = lists.list("institutions", InstitutionAnswer.class, "mostPapers");
    }

    /**
     * An institution.
     *
     * @param id I…, ror:…, or their URLs, percent-encoded
     * @return what is known of it
     */
    @FollowsMerges
    @Get("/{id}")
    InstitutionAnswer institution(String id) {
        return institutions
                .findAnswer(identifiers.getId(EntityKind.INSTITUTION, id))
                .orElseThrow(() -> NoSuchEntity.institution(id));
    }

    /**
     * Institutions, by default those of most papers first.
     *
     * @param filters which institutions
     * @param paging which part of them
     * @return a page of them
     */
    @Get
    ListAnswer<InstitutionAnswer> institutions(@RequestBean InstitutionFilters filters, @RequestBean Paging paging) {
        return list.answer(filters.addTo(lists.question()), filters.sort(), paging);
    }
}
