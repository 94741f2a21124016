package org.scholargraph.neighbourhood;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.scholargraph.export.Exported;
import org.scholargraph.http.ClosedSet;
import org.scholargraph.http.ReadOnly;
import org.scholargraph.identifier.EntityId;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.identifier.Named;
import org.scholargraph.neighbourhood.GraphAnswer.NotFound;
import org.scholargraph.problem.MayFail;
import org.scholargraph.problem.ScholarGraphException.InvalidParameters;

/** Answers what belongs on a canvas, given what is there. */
@Controller("/api/v1/graph")
@MayFail
@ReadOnly
@ExecuteOn(TaskExecutors.BLOCKING)
class CanvasController {

    private final CanvasExpansion expansion;
    private final InducedSubgraph induced;
    private final Identifiers identifiers;

    CanvasController(CanvasExpansion expansion, InducedSubgraph induced, Identifiers identifiers) {
        this.expansion = expansion;
        this.induced = induced;
        this.identifiers = identifiers;
    }

    /**
     * Expands a thing on a canvas: its strongest neighbours that are not there yet, with every tie among them and to what
     * is there. What is on the canvas is named, not skipped, so nothing shifts: asked again with the new ones excluded,
     * the next ones come, until none remain.
     *
     * @param question the thing, and what is on the canvas
     * @return only what is new; its edges lead to the canvas too
     */
    @Post("/expand")
    @Exported
    @ApiResponse(
            responseCode = "200",
            description = "only what is new; its edges lead to the canvas too",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = GraphAnswer.class),
                        examples = @ExampleObject(Examples.EXPANSION)),
                @Content(mediaType = Exported.CYTOSCAPE, schema = @Schema(type = "object")),
                @Content(mediaType = Exported.GRAPHOLOGY, schema = @Schema(type = "object")),
                @Content(mediaType = Exported.GRAPHML, schema = @Schema(type = "string")),
                @Content(mediaType = Exported.GEXF, schema = @Schema(type = "string")),
                @Content(mediaType = Exported.VOSVIEWER, schema = @Schema(type = "object")),
                @Content(mediaType = Exported.CSV, schema = @Schema(type = "string", format = "binary"))
            })
    GraphAnswer expand(@Body @Valid ExpandQuestion question) {
        var kinds = ClosedSet.read("/kinds", question.kinds(), List.of(EntityKind.values()));
        var texts = new ArrayList<>(List.of(question.id()));
        texts.addAll(question.canvas());
        var named = identifiers.listNamed(null, "exclude", texts);
        var center = center(named.getFirst());
        var canvas = named.stream()
                .skip(1)
                .flatMap(one -> Stream.ofNullable(one.id()))
                .distinct()
                .toList();
        var unknown = named.stream()
                .skip(1)
                .filter(one -> one.id() == null)
                .map(NotFound::of)
                .toList();
        return expansion.expand(center, kinds, question.mostNew(), canvas, unknown);
    }

    private EntityId center(Named named) {
        try {
            return named.id() == null ? identifiers.getAny("id", named.text()) : named.id();
        } catch (InvalidParameters invalid) {
            throw InvalidParameters.pointer("/id", invalid.errors().getFirst().detail());
        }
    }

    /**
     * The subgraph of just these things: all ties among them, and nothing else. Of more than 5,000 ties the weakest are
     * left out, and counted. An id that names nothing is said in meta.errors; the rest is answered.
     *
     * @param question the things
     * @return the things in the order asked, the strongest tie first
     */
    @Post("/induced")
    @Exported
    @ApiResponse(
            responseCode = "200",
            description = "the things in the order asked, the strongest tie first",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = GraphAnswer.class),
                        examples = @ExampleObject(Examples.INDUCED)),
                @Content(mediaType = Exported.CYTOSCAPE, schema = @Schema(type = "object")),
                @Content(mediaType = Exported.GRAPHOLOGY, schema = @Schema(type = "object")),
                @Content(mediaType = Exported.GRAPHML, schema = @Schema(type = "string")),
                @Content(mediaType = Exported.GEXF, schema = @Schema(type = "string")),
                @Content(mediaType = Exported.VOSVIEWER, schema = @Schema(type = "object")),
                @Content(mediaType = Exported.CSV, schema = @Schema(type = "string", format = "binary"))
            })
    GraphAnswer induced(@Body @Valid InducedQuestion question) {
        return induced.of(identifiers.listNamed(null, question.ids()));
    }
}
