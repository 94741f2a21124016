package org.scholargraph.author;

import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.identifier.Identifiers;
import org.scholargraph.problem.ScholarGraphException.NoSuchEntity;

/** Answers about single authors. */
@Controller("/api/v1/authors")
@ExecuteOn(TaskExecutors.BLOCKING)
class AuthorController {

    private final AuthorRepository authors;
    private final Identifiers identifiers;

    AuthorController(AuthorRepository authors, Identifiers identifiers) {
        this.authors = authors;
        this.identifiers = identifiers;
    }

    /**
     * An author.
     *
     * @param id in any accepted form, percent-encoded
     * @return what is known of it
     */
    @Get("/{id}")
    AuthorAnswer author(String id) {
        var canonical = identifiers.getId(EntityKind.AUTHOR, id);
        return authors.findAnswer(canonical).orElseThrow(() -> NoSuchEntity.author(id));
    }
}
