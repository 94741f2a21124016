package org.scholargraph.ingest;

/** A file holds nothing that can be imported; the reason goes on after its name. */
final class NotImportable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotImportable(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
