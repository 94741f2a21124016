package org.scholargraph.data;

import io.micronaut.data.exceptions.DataAccessException;

/** What was to be stored breaks a constraint of the schema: mostly, there is a node with that id already. */
public final class ConstraintViolated extends DataAccessException {

    private static final long serialVersionUID = 1L;

    ConstraintViolated(Throwable cause) {
        super("A constraint of the graph was violated: " + cause.getMessage(), cause);
    }
}
