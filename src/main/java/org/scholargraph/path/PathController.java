package org.scholargraph.path;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.scholargraph.export.Exported;
import org.scholargraph.http.Cached;
import org.scholargraph.identifier.Identifiers.Parameter;
import org.scholargraph.problem.MayFail;

/** Answers by what two things are connected. */
@Controller("/api/v1/graph/path")
@Cached
@MayFail
@ExecuteOn(TaskExecutors.BLOCKING)
class PathController {

    private final Paths paths;

    PathController(Paths paths) {
        this.paths = paths;
    }

    /**
     * The shortest path between two things, with the papers that make each step, and others of the same length. That there
     * is none is an answer: then paths is empty and meta.length null.
     *
     * @param from one end, in any accepted form
     * @param to the other end
     * @param through coauthorship goes from author to co-author; any goes over every tie, but through no topic, source or
     *     hyper-authored paper
     * @param maxLength most steps
     * @param alternatives most further paths of the same length
     * @return the paths, what is on them, and how that is tied
     */
    @Get
    @Exported
    @ApiResponse(
            responseCode = "200",
            description = "the paths, what is on them, and how that is tied",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = PathAnswer.class),
                        examples = @ExampleObject(PathExample.OF_AUTHORS)),
                @Content(mediaType = Exported.CYTOSCAPE, schema = @Schema(type = "object")),
                @Content(mediaType = Exported.GRAPHOLOGY, schema = @Schema(type = "object")),
                @Content(mediaType = Exported.GRAPHML, schema = @Schema(type = "string")),
                @Content(mediaType = Exported.GEXF, schema = @Schema(type = "string")),
                @Content(mediaType = Exported.VOSVIEWER, schema = @Schema(type = "object")),
                @Content(mediaType = Exported.CSV, schema = @Schema(type = "string", format = "binary"))
            })
    PathAnswer path(
            @QueryValue String from,
            @QueryValue String to,
            @QueryValue(defaultValue = "coauthorship") Through through,
            @QueryValue(defaultValue = "6") @Min(1) @Max(10) int maxLength,
            @QueryValue(defaultValue = "0") @Min(0) @Max(10) int alternatives) {
        var ends = paths.ends(through, new Parameter("from", from), new Parameter("to", to));
        return paths.between(ends.getFirst(), ends.getLast(), through, maxLength, 1 + alternatives);
    }
}
