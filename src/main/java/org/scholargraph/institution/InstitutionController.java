package org.scholargraph.institution;

import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.List;
import org.scholargraph.http.Cached;
import org.scholargraph.http.ChoosesFields;
import org.scholargraph.http.FollowsMerges;
import org.scholargraph.http.ListAnswer;
import org.scholargraph.http.ReadOnly;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.listing.BatchAnswer;
import org.scholargraph.listing.BatchQuestion;
import org.scholargraph.listing.Batches;
import org.scholargraph.listing.EntityList;
import org.scholargraph.listing.Lists;
import org.scholargraph.listing.Paging;
import org.scholargraph.problem.MayFail;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Answers with institutions: one and all of them. */
@Controller("/api/v1/institutions")
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Institutions")
class InstitutionController {

    private final InstitutionRepository institutions;
    private final Identifiers identifiers;
    private final Lists lists;
    private final Batches batches;
    private final EntityList<InstitutionAnswer> list;

    InstitutionController(InstitutionRepository institutions, Identifiers identifiers, Lists lists, Batches batches) {
        this.institutions = institutions;
        this.identifiers = identifiers;
        this.lists = lists;
        this.batches = batches;
        this.list = lists.list("institutions", InstitutionAnswer.class, "mostPapers");
    }

    /**
     * An institution.
     *
     * @param id I…, ror:…, or their URLs, percent-encoded
     * @return what is known of it
     */
    @Cached
    @FollowsMerges
    @ChoosesFields(InstitutionAnswer.class)
    @Get("/{id}")
    InstitutionAnswer institution(String id) {
        var known = institutions.listAnswers(List.of(identifiers.getId(EntityKind.INSTITUTION, id)));
        return known.stream().findFirst().orElseThrow(() -> NoSuchEntity.institution(id));
    }

    /**
     * Institutions, by default those of most papers first.
     *
     * @param filters which institutions
     * @param paging which part of them
     * @return a page of them
     */
    @Cached
    @ChoosesFields(InstitutionAnswer.class)
    @Get
    ListAnswer<InstitutionAnswer> institutions(@RequestBean InstitutionFilters filters, @RequestBean Paging paging) {
        return list.answer(filters.addTo(lists.question()), filters.sort(), paging);
    }

    /**
     * Institutions by their ids, up to 500 at once. One bad id never fails the others.
     *
     * @param question the ids, in any accepted form
     * @return what they name in the order asked, and those that name nothing
     */
    @ReadOnly
    @ChoosesFields(InstitutionAnswer.class)
    @Post("/batch")
    BatchAnswer<InstitutionAnswer> institutionsById(@Body @Valid BatchQuestion question) {
        return batches.answer(EntityKind.INSTITUTION, question, institutions::listAnswers, InstitutionAnswer::id);
    }
}
