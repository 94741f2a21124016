package org.scholargraph.ingest;

/**
 * A file of a folder, or an entry of an archive, that was left out.
 *
 * @param name of the file, or {@code archive!entry}
 * @param reason goes on after the name
 */
record SkippedFile(String name, String reason) {

    /** Name and reason as one sentence. */
    String text() {
        return name + " " + reason;
    }
}
