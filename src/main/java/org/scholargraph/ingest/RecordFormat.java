package org.scholargraph.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Predicate;
import org.apache.commons.io.input.ReaderInputStream;

/** Tells what a file holds by how it begins, whatever its name. */
final class RecordFormat {

    private static final int LOOKED_AT = 8192;
    private static final int BUFFER = 1 << 16;
    private static final int SHOWN = 20;

    /** What can be imported, the first that fits taken. */
    private static final List<Format> FORMATS = List.of(
            new Format(ApiPages::isStart, ApiPages::new),
            new Format(AclPeople::isStart, AclPeople::new),
            new Format(AclVenue::isStart, AclVenue::new),
            new Format(SnapshotManifest::isStart, SnapshotManifest::open),
            new Format(text -> text.isEmpty() || JsonLines.isStart(text), JsonLines::new),
            new Format(AclCollection::isStart, AclCollection::new),
            new Format(AclNameVariants::isStart, AclNameVariants::new),
            new Format(BibtexFile::isStart, BibtexFile::new),
            new Format(OpenAlexTables::isStartOfTopics, OpenAlexTables::topics),
            new Format(OpenAlexTables::isStartOfMerges, OpenAlexTables::merges),
            new Format(JsonDocuments::isStart, JsonDocuments::new));

    private RecordFormat() {}

    /** Opens the records of a stream. */
    private interface Opening {
        RecordReader open(String name, InputStream in) throws IOException;
    }

    /**
     * A way to write records.
     *
     * @param begins whether a text that begins so, without blanks before it, is written in this way
     */
    private record Format(Predicate<String> begins, Opening opening) {}

    /**
     * Opens the records in a stream that is not packed.
     *
     * @param name of the file, or {@code archive!entry}
     * @throws NotImportable when it is of a kind that can't be imported
     */
    static RecordReader open(String name, InputStream unpacked) throws IOException {
        var in = new BufferedInputStream(unpacked, BUFFER);
        in.mark(LOOKED_AT);
        var bytes = in.readNBytes(LOOKED_AT);
        in.reset();
        var isUtf16 = isUtf16(bytes);
        var start = new String(bytes, isUtf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        var isMarked = !isUtf16 && start.startsWith("\uFEFF");
        var text = start.substring(isMarked ? 1 : 0).stripLeading();
        if (isMarked) {
            in.skipNBytes(3);
        }
        // XML says itself in what encoding it is.
        var content = isUtf16 && !AclCollection.isStart(text) ? inUtf8(in) : in;
        return FORMATS.stream()
                .filter(format -> format.begins().test(text))
                .findFirst()
                .orElseThrow(() -> new NotImportable("is of no known kind: it begins with \"" + printable(text) + "\""))
                .opening()
                .open(name, content);
    }

    /** Whether a byte order mark says so, as in what PowerShell writes into files. */
    private static boolean isUtf16(byte[] start) {
        int mark = start.length < 2 ? 0 : (start[0] & 0xff) << 8 | start[1] & 0xff;
        return mark == 0xfeff || mark == 0xfffe;
    }

    /** What is no character becomes a NUL, for which a record in JSON is rejected rather than changed. */
    private static InputStream inUtf8(InputStream in) throws IOException {
        var decoder = StandardCharsets.UTF_16
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .replaceWith("\0");
        return ReaderInputStream.builder()
                .setReader(new InputStreamReader(in, decoder))
                .setCharset(StandardCharsets.UTF_8)
                .get();
    }

    private static String printable(String text) {
        return text.substring(0, Math.min(text.length(), SHOWN)).replaceAll("[^\\p{Print}]", ".");
    }
}
