package org.scholargraph.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** Tells what a file holds by its first bytes, whatever its name. */
final class RecordFormat {

    private static final int LOOKED_AT = 8192;
    private static final int BUFFER = 1 << 16;
    private static final Pattern PAGE = Pattern.compile("^(\\{\\s*\"(meta|results|group_by)\"\\s*:|\\[)");
    private static final Map<String, String> PACKED =
            Map.of("fd377a585a00", "xz", "28b52ffd", "zstd", "504b0304", "zip", "425a68", "bzip2");

    private RecordFormat() {}

    /**
     * Opens the records in a stream.
     *
     * @param name of the file, for messages
     * @throws ImportFailure when it is of a kind that can't be imported
     */
    static RecordReader open(String name, InputStream raw) throws IOException {
        var in = unpacked(new BufferedInputStream(raw, BUFFER));
        var start = start(in);
        var text = new String(start, StandardCharsets.UTF_8);
        if (text.startsWith("\uFEFF")) {
            in.skipNBytes(3);
            text = text.substring(1);
        }
        text = text.stripLeading();
        if (PAGE.matcher(text).find()) {
            return new ApiPages(name, in);
        }
        if (AclCollection.isStart(text)) {
            return new AclCollection(name, in);
        }
        if (AclNameVariants.isStart(text)) {
            return new AclNameVariants(name, in);
        }
        if (AclVenue.isStart(text)) {
            return new AclVenue(name, in);
        }
        if (BibtexFile.isStart(text)) {
            return new BibtexFile(name, in);
        }
        if (!text.isEmpty() && text.charAt(0) != '{') {
            throw ImportFailure.wrongFormat(name, found(start, text));
        }
        return new JsonLines(name, in);
    }

    private static BufferedInputStream unpacked(BufferedInputStream in) throws IOException {
        in.mark(2);
        var gzip = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return gzip
                ? new BufferedInputStream(
                        GzipCompressorInputStream.builder()
                                .setInputStream(in)
                                .setDecompressConcatenated(true)
                                .get(),
                        BUFFER)
                : in;
    }

    private static byte[] start(BufferedInputStream in) throws IOException {
        in.mark(LOOKED_AT);
        var start = in.readNBytes(LOOKED_AT);
        in.reset();
        return start;
    }

    private static String found(byte[] start, String text) {
        var hex = HexFormat.of().formatHex(start, 0, Math.min(start.length, 8));
        return PACKED.entrySet().stream()
                .filter(kind -> hex.startsWith(kind.getKey()))
                .map(kind -> "is packed with " + kind.getValue() + ": unpack it first")
                .findFirst()
                .orElseGet(() -> "is no JSON: it begins with \"" + printable(text) + "\"");
    }

    private static String printable(String text) {
        return text.substring(0, Math.min(text.length(), 20)).replaceAll("[^\\p{Print}]", ".");
    }
}
