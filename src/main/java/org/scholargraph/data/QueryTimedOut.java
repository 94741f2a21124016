package org.scholargraph.data;

import io.micronaut.data.exceptions.DataAccessException;

/** A statement or transaction took longer than it may, and was ended. */
public final class QueryTimedOut extends DataAccessException {

    private static final long serialVersionUID = 1L;

    QueryTimedOut(Throwable cause) {
        super("A query took longer than it may: " + cause.getMessage(), cause);
    }
}
