package org.scholargraph.ingest;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An import can't go on. What was committed before stays, and is right. The message is for the person who started it. */
final class ImportFailure extends RuntimeException {

    private static final long serialVersionUID = 1L;
    private static final int NAMED = 3;
    private static final String IMPORTABLE = "OpenAlex (works, authors, institutions, topics, sources, concepts: JSON"
            + " lines, saved API pages, snapshot; its topic table and merged ids: CSV), ACL Anthology (XML, YAML, JSON), arXiv"
            + " and ROR (JSON), BibTeX, CSL-JSON, scholargraph's own JSON lines; plain, packed with gzip, xz, zstd or"
            + " bzip2, or in a tar or zip archive";

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

    static ImportFailure truncated(String name, Packing packing, Throwable cause) {
        return new ImportFailure(
                name + " ends in the middle: the " + packing + " data are cut short; fetch it again", cause);
    }

    static ImportFailure damaged(String name, Packing packing, Throwable cause) {
        return new ImportFailure(name + " is damaged, or no " + packing + ": " + reason(cause), cause);
    }

    static ImportFailure bomb(String name, long times) {
        return new ImportFailure(name + " unpacks to more than "
                + String.format(Locale.ROOT, "%,d", times)
                + " times its size; no honest data do, and so it is not read");
    }

    static ImportFailure tooDeep(String name, int deepest) {
        return new ImportFailure(name + " is packed more than " + deepest + " times over; unpack it first");
    }

    static ImportFailure brokenPage(String name, long line, Throwable cause) {
        return new ImportFailure(name + " is broken JSON at line " + line + ": " + reason(cause), cause);
    }

    static ImportFailure brokenXml(String name, int line, String reason, Throwable cause) {
        return new ImportFailure(name + " is broken XML at line " + line + ": " + reason, cause);
    }

    static ImportFailure wrongFormat(String name, String found) {
        return new ImportFailure(name + " " + found + "; what can be imported: " + IMPORTABLE);
    }

    /** Of a folder or an archive. */
    static ImportFailure nothingImportable(String name, List<SkippedFile> skipped) {
        return new ImportFailure(name + " holds nothing that can be imported: "
                + skipped.stream().limit(NAMED).map(SkippedFile::text).collect(Collectors.joining("; "))
                + (skipped.size() > NAMED ? "; and others" : "") + "; what can be imported: " + IMPORTABLE);
    }

    static ImportFailure notEmpty(Path folder) {
        return new ImportFailure(folder + " is not empty: name a new folder, or an empty one");
    }

    static ImportFailure unwritable(Path file, Throwable cause) {
        return new ImportFailure(file + " can't be written: " + reason(cause), cause);
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
