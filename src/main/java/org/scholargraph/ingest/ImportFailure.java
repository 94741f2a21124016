package org.scholargraph.ingest;

import java.nio.file.Path;

/** An import can't go on. What was committed before stays, and is right. The message is for the person who started it. */
final class ImportFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private ImportFailure(String message, Throwable cause) {
        super(message, cause);
    }

    private ImportFailure(String message) {
        super(message);
    }

    static ImportFailure missing(Path file) {
        return new ImportFailure(file + " does not exist");
    }

    static ImportFailure nothingIn(Path folder) {
        return new ImportFailure(folder + " holds no file to import");
    }

    static ImportFailure unreadable(String name, Throwable cause) {
        return new ImportFailure(name + " can't be read: " + reason(cause), cause);
    }

    static ImportFailure truncated(String name, Throwable cause) {
        return new ImportFailure(name + " ends in the middle: the gzip data are cut short; fetch it again", cause);
    }

    static ImportFailure damaged(String name, Throwable cause) {
        return new ImportFailure(name + " is damaged: " + reason(cause), cause);
    }

    static ImportFailure brokenPage(String name, long line, Throwable cause) {
        return new ImportFailure(name + " is broken JSON at line " + line + ": " + reason(cause), cause);
    }

    static ImportFailure brokenXml(String name, int line, String reason, Throwable cause) {
        return new ImportFailure(name + " is broken XML at line " + line + ": " + reason, cause);
    }

    static ImportFailure wrongFormat(String name, String found) {
        return new ImportFailure(name + " " + found
                + "; what can be imported are OpenAlex works as JSON lines or saved API pages, plain or gzip");
    }

    static ImportFailure graph(Throwable cause) {
        return new ImportFailure("the graph can't be written: " + reason(cause), cause);
    }

    String reason() {
        return String.valueOf(getMessage());
    }

    private static String reason(Throwable cause) {
        var message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
