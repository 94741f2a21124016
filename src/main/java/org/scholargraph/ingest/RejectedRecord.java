package org.scholargraph.ingest;

/** One record can't be taken; the reason is written for the person who will correct it. */
final class RejectedRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;

    RejectedRecord(String reason) {
        super(reason, null, false, false);
    }

    /** A text of a record, short enough for a message. */
    static String shortened(String text) {
        return text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
