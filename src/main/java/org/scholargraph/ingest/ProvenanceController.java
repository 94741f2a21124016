package org.scholargraph.ingest;

import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.scholargraph.http.Cached;
import org.scholargraph.http.FollowsMerges;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.problem.MayFail;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Tells where what the graph says is from, and takes back what should not be in it. */
@Controller("/api/v1")
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "Provenance")
class ProvenanceController {

    private final Provenances provenances;
    private final GraphWriter graph;
    private final Identifiers identifiers;

    ProvenanceController(Provenances provenances, GraphWriter graph, Identifiers identifiers) {
        this.provenances = provenances;
        this.graph = graph;
        this.identifiers = identifiers;
    }

    /**
     * Where what the graph says of a paper is from.
     *
     * @param id W…, doi:…, arxiv:…, acl:…, x:…, or their URLs, percent-encoded
     * @return its records, its names, and why they are taken to be of one thing
     */
    @FollowsMerges
    @Get("/papers/{id}/provenance")
    @Cached
    Provenance paper(String id) {
        return provenance(EntityKind.PAPER, id);
    }

    /**
     * Where what the graph says of an author is from.
     *
     * @param id A…, orcid:…, acl-author:…, name:…, x:…, or their URLs, percent-encoded
     * @return its records, its names, and why they are taken to be of one thing
     */
    @FollowsMerges
    @Get("/authors/{id}/provenance")
    @Cached
    Provenance author(String id) {
        return provenance(EntityKind.AUTHOR, id);
    }

    /**
     * Where what the graph says of an institution is from.
     *
     * @param id I…, ror:…, x:…, or their URLs, percent-encoded
     * @return its records, its names, and why they are taken to be of one thing
     */
    @FollowsMerges
    @Get("/institutions/{id}/provenance")
    @Cached
    Provenance institution(String id) {
        return provenance(EntityKind.INSTITUTION, id);
    }

    /**
     * Where what the graph says of a topic is from.
     *
     * @param id T…, C…, subfield:…, field:…, domain:…, arxiv-category:…, term:…, x:…, or their URLs, percent-encoded
     * @return its records, its names, and why they are taken to be of one thing
     */
    @FollowsMerges
    @Get("/topics/{id}/provenance")
    @Cached
    Provenance topic(String id) {
        return provenance(EntityKind.TOPIC, id);
    }

    /**
     * Where what the graph says of a source is from.
     *
     * @param id S…, acl-venue:…, venue:…, x:…, or their URLs, percent-encoded
     * @return its records, its names, and why they are taken to be of one thing
     */
    @FollowsMerges
    @Get("/sources/{id}/provenance")
    @Cached
    Provenance source(String id) {
        return provenance(EntityKind.SOURCE, id);
    }

    private Provenance provenance(EntityKind kind, String id) {
        return provenances.get(kind, identifiers.getId(kind, id));
    }

    /**
     * Undoes a merge: two names that were taken to be of one thing are so no more, nor when they are imported again. What
     * other claims tie stays one.
     *
     * @param mergeId as the provenance of the thing has it
     */
    @Delete("/provenance/merges/{mergeId}")
    @Status(HttpStatus.NO_CONTENT)
    @ApiResponse(responseCode = "204", description = "nothing, since the merge is undone")
    void undo(String mergeId) {
        provenances.undo(mergeId);
    }

    /**
     * Takes a paper back: all of its records, and all that followed from them. A later import of one of them brings it back.
     * May be done while an import runs, between two of its batches.
     *
     * @param id W…, doi:…, arxiv:…, acl:…, x:…, or their URLs, percent-encoded; an id that was given up is as good as any
     */
    @Delete("/papers/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @ApiResponse(responseCode = "204", description = "nothing, since the paper is gone")
    void forget(String id) {
        if (graph.forgetPaper(identifiers.getIdToChange(EntityKind.PAPER, id)) == 0) {
            throw NoSuchEntity.paper(id);
        }
    }
}
