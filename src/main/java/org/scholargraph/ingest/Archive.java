package org.scholargraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveEntry;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.jspecify.annotations.Nullable;

/**
 * An archive whose entries are read one after the other.
 *
 * @param in reads the present entry
 * @param depth how often it had to be unpacked to get at the entries
 */
record Archive(String name, Packing packing, ArchiveInputStream<?> entries, InputStream in, int depth) {

    private static final Pattern SEPARATOR = Pattern.compile("[/\\\\]+");
    private static final Pattern ROOT = Pattern.compile("^([/\\\\]|[A-Za-z]:).*", Pattern.DOTALL);

    static Archive open(String name, Packing packing, InputStream packed, LongSupplier stored, int depth) {
        var entries = packing.entries(packed);
        var in = new UnpackedStream(name, packing, entries, stored);
        return new Archive(name, packing, entries, in, depth);
    }

    /**
     * Goes to the next entry that is a file to read. Folders, links, devices and hidden entries are passed over.
     *
     * @param skipped told of those that can't be read
     * @return {@code archive!entry}, null after the last
     * @throws ImportFailure when the archive is cut short or damaged
     */
    @Nullable
    String nextEntry(Consumer<SkippedFile> skipped) {
        while (true) {
            var entry = UnpackedStream.guarded(name, packing, entries::getNextEntry);
            if (entry == null) {
                return null;
            }
            var path = path(entry);
            if (!isFile(entry) || isHidden(path)) {
                continue;
            }
            var full = name + "!" + String.join("/", path);
            if (ROOT.matcher(entry.getName()).matches() || path.contains("..")) {
                skipped.accept(new SkippedFile(full, "has a path that leaves the archive"));
            } else if (!entries.canReadEntryData(entry)) {
                skipped.accept(new SkippedFile(full, "is encrypted, or packed in a way that can't be read"));
            } else {
                return full;
            }
        }
    }

    private static List<String> path(ArchiveEntry entry) {
        return Arrays.stream(SEPARATOR.split(entry.getName()))
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
    }

    private static boolean isHidden(List<String> path) {
        return path.stream().anyMatch(part -> part.equals("__MACOSX") || part.startsWith(".") && !part.equals(".."));
    }

    private static boolean isFile(ArchiveEntry entry) {
        return !entry.isDirectory()
                && switch (entry) {
                    case TarArchiveEntry tar ->
                        !tar.isLink()
                                && !tar.isSymbolicLink()
                                && !tar.isBlockDevice()
                                && !tar.isCharacterDevice()
                                && !tar.isFIFO();
                    case ZipArchiveEntry zip -> !zip.isUnixSymlink();
                    default -> true;
                };
    }

    void close() throws IOException {
        entries.close();
    }
}
