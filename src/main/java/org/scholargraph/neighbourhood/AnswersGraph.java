package org.scholargraph.neighbourhood;

import io.micronaut.http.MediaType;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.scholargraph.export.Exported;

/** Says in the description of the API that a {@link GraphAnswer} comes in any format. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@Exported
@ApiResponse(
        responseCode = "200",
        description = "nodes and edges, the thing in the middle first",
        content = {
            @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = GraphAnswer.class)),
            @Content(mediaType = Exported.CYTOSCAPE, schema = @Schema(type = "object")),
            @Content(mediaType = Exported.GRAPHOLOGY, schema = @Schema(type = "object")),
            @Content(mediaType = Exported.GRAPHML, schema = @Schema(type = "string")),
            @Content(mediaType = Exported.GEXF, schema = @Schema(type = "string")),
            @Content(mediaType = Exported.VOSVIEWER, schema = @Schema(type = "object")),
            @Content(mediaType = Exported.CSV, schema = @Schema(type = "string", format = "binary"))
        })
public @interface AnswersGraph {}
