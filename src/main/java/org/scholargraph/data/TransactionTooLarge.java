package org.scholargraph.data;

import io.micronaut.data.exceptions.DataAccessResourceFailureException;

/** The database had no memory for all that a transaction changes or a query gathers, and ended it. */
public final class TransactionTooLarge extends DataAccessResourceFailureException {

    private static final long serialVersionUID = 1L;

    TransactionTooLarge(Throwable cause) {
        super("The graph has too little memory for this: " + cause.getMessage(), cause);
    }
}
