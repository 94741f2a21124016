package org.scholargraph.ingest;

/** One record can't be taken; the reason is written for the person who will correct it. */
final class RejectedRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 60;
    private static final int LONGEST = 400;

    RejectedRecord(String reason) {
        super(cut(reason, LONGEST), null, false, false);
    }

    /** A text of a record, short enough for a message. */
    static String shortened(String text) {
        return cut(text, SHOWN);
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) + "…" : text;
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
