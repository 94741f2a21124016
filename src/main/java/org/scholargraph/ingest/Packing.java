package org.scholargraph.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.ArchiveInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The ways in which files come packed, told by their first bytes. */
enum Packing {
    gzip("1f8b08.*"),
    xz("fd377a585a00.*"),
    zstd("(28b52ffd|5.2a4d18).*"),
    bzip2("425a683[1-9](314159265359|177245385090).*"),
    zip("504b(0304|0506|0708|3030).*"),
    tar("");

    /** How many of the first bytes it takes to tell. */
    static final int TELLING = 512;

    /** As much memory as the strongest setting of xz wants, twice. */
    private static final int XZ_KIB = 1 << 17;

    private final Pattern magic;

    Packing(String magic) {
        this.magic = Pattern.compile(magic);
    }

    /** How something is packed, empty where it is not. */
    static Optional<Packing> find(byte[] start) {
        return Arrays.stream(values()).filter(packing -> packing.begins(start)).findFirst();
    }

    private boolean begins(byte[] start) {
        return this == tar
                ? TarArchiveInputStream.matches(start, start.length)
                : magic.matcher(HexFormat.of().formatHex(start, 0, Math.min(start.length, 16)))
                        .matches();
    }

    /** Whether it holds any number of files. */
    boolean isArchive() {
        return this == zip || this == tar;
    }

    /** What a compressed stream holds, to the end of its last member. */
    InputStream unpacked(InputStream in) throws IOException {
        return switch (this) {
            case gzip ->
                GzipCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .get();
            case xz ->
                XZCompressorInputStream.builder()
                        .setInputStream(in)
                        .setDecompressConcatenated(true)
                        .setMemoryLimitKiB(XZ_KIB)
                        .get();
            case zstd -> new ZstdFrames(in);
            case bzip2 -> new BZip2CompressorInputStream(in, true);
            case zip, tar -> throw new IllegalArgumentException(this + " is an archive");
        };
    }

    /** The entries of an archive, in the order in which they stand in it. */
    ArchiveInputStream<?> entries(InputStream in) {
        return this == zip
                ? new ZipArchiveInputStream(in, "UTF-8", true, true)
                : new TarArchiveInputStream(in, "UTF-8");
    }
}
