package org.scholargraph.operations;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.info.License;

/** What the description of the API says of all of it. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "scholargraph",
                        version = "${api.version}",
                        description = """
                                Papers, authors, institutions, topics and co-authorship as a graph. Lists come as {meta, results} \
                                and are paged by cursor; failures are problem details (RFC 9457); answers of the graph carry an \
                                ETag, and If-None-Match spares both sides the work.""",
                        license = @License(name = "Apache-2.0")))
final class ApiDescription {

    private ApiDescription() {}
}
