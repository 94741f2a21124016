package org.scholargraph.operations;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.Hidden;

/** Gives the description of the API, in OpenAPI 3.1. */
@Controller("/openapi")
@ExecuteOn(TaskExecutors.BLOCKING)
@Hidden
class DescriptionController {

    private final String description = OpenApi31.of("/META-INF/swagger/scholargraph.yml");

    /** The description as YAML. */
    @Get("/scholargraph.yml")
    @Produces("application/yaml")
    String description() {
        return description;
    }
}
