package org.scholargraph.export;

import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Produces;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.scholargraph.http.AlsoReads;

/**
 * Gives the answer of a method in any {@link GraphFormat}, as {@code format} or {@code Accept} wishes. Its JSON has the shape
 * of every graph answer: {@code {meta, nodes: [{id, …}], edges: [{id, source, target, …}]}}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.ANNOTATION_TYPE})
@AlsoReads(Exported.PARAMETER)
@Produces({
    MediaType.APPLICATION_JSON,
    Exported.CYTOSCAPE,
    Exported.GRAPHOLOGY,
    Exported.GRAPHML,
    Exported.GEXF,
    Exported.VOSVIEWER,
    Exported.CSV
})
@Operation(
        parameters =
                @Parameter(
                        name = Exported.PARAMETER,
                        in = ParameterIn.QUERY,
                        description = "for which tool the answer is written; without it, Accept says so",
                        schema =
                                @Schema(
                                        type = "string",
                                        allowableValues = {
                                            "json",
                                            "cytoscape",
                                            "graphology",
                                            "graphml",
                                            "gexf",
                                            "vosviewer",
                                            "csv"
                                        },
                                        defaultValue = "json")))
public @interface Exported {

    /** The parameter that names a format. */
    String PARAMETER = "format";

    /** The media type for Cytoscape.js. */
    String CYTOSCAPE = "application/vnd.cytoscape+json";

    /** The media type for graphology. */
    String GRAPHOLOGY = "application/vnd.graphology+json";

    /** The media type for NetworkX, igraph and others. */
    String GRAPHML = "application/graphml+xml";

    /** The media type for Gephi. */
    String GEXF = "application/gexf+xml";

    /** The media type for VOSviewer. */
    String VOSVIEWER = "application/vnd.vosviewer+json";

    /** The media type for spreadsheets: two tables in a zip. */
    String CSV = "application/zip";
}
