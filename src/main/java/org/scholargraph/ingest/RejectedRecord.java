package org.scholargraph.ingest;

/** One record can't be taken; the reason is written for the person who will correct it. */
final class RejectedRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    RejectedRecord(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
