package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.luben.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever files come packed in. */
class PackedFilesTest {

    @TempDir
    Path folder;

    record Read(
            List<String> ids,
            List<String> files,
            List<String> skipped,
            @Nullable String failure,
            long bytesDone) {}

    private Read read(byte[] content) throws IOException, InterruptedException {
        var file = Files.write(folder.resolve("packed"), content);
        var ids = new ArrayList<String>();
        var files = new ArrayList<String>();
        var skipped = new ArrayList<String>();
        try (var reader = new BatchReader(InputFile.listBelow(file), IngestSettings.DEFAULT)) {
            while (true) {
                var batch = reader.next();
                batch.records().forEach(record -> ids.add(record.id()));
                batch.rejections().forEach(rejection -> files.add(bare(rejection.file()) + ":" + rejection.line()));
                batch.skipped().forEach(one -> skipped.add(bare(one.text())));
                if (batch.last()) {
                    var failure = batch.failure();
                    return new Read(
                            ids, files, skipped, failure == null ? null : bare(failure.reason()), batch.bytesDone());
                }
            }
        }
    }

    private String bare(String text) {
        return text.replace(folder + "/", "");
    }

    private static byte[] work(int number) {
        return ("{\"id\": \"W" + number + "\", \"title\": \"Paper\"}\n").getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static OutputStream packing(String how, OutputStream out) throws IOException {
        return switch (how) {
            case "gzip" -> new GZIPOutputStream(out);
            case "xz" -> new XZCompressorOutputStream(out);
            case "zstd" -> new ZstdOutputStream(out);
            default -> new BZip2CompressorOutputStream(out);
        };
    }

    private static byte[] packed(String how, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = packing(how, bytes)) {
            out.write(content);
        }
        return bytes.toByteArray();
    }

    private record Entry(String name, byte[] content) {}

    private static byte[] tar(Entry... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new TarArchiveOutputStream(bytes)) {
            for (var entry : entries) {
                var header = new TarArchiveEntry(entry.name(), true);
                header.setSize(entry.content().length);
                out.putArchiveEntry(header);
                out.write(entry.content());
                out.closeArchiveEntry();
            }
            var link = new TarArchiveEntry("link", TarConstants.LF_SYMLINK);
            link.setLinkName("/etc/passwd");
            out.putArchiveEntry(link);
            out.closeArchiveEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] zip(Entry... entries) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new ZipOutputStream(bytes)) {
            for (var entry : entries) {
                out.putNextEntry(new ZipEntry(entry.name()));
                out.write(entry.content());
            }
        }
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xz", "zstd", "bzip2"})
    void compressedFileShouldBeReadToTheEndOfItsLastMember(String how) throws Exception {
        var twice = new ByteArrayOutputStream();
        twice.write(packed(how, work(1)));
        twice.write(packed(how, work(2)));

        var read = read(twice.toByteArray());

        assertThat(read.ids()).containsExactly("W1", "W2");
        assertThat(read.failure()).isNull();
        assertThat(read.bytesDone()).isEqualTo(twice.size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xz", "zstd", "bzip2"})
    void compressedFileThatIsCutShortShouldSaySo(String how) throws Exception {
        var random = new java.util.Random(1);
        var lines = new ByteArrayOutputStream();
        for (int i = 0; i < 5_000; i++) {
            lines.write(text("{\"id\": \"W" + i + "\", \"title\": \"" + random.nextLong() + "\"}\n"));
        }
        var whole = packed(how, lines.toByteArray());

        var read = read(Arrays.copyOf(whole, whole.length * 9 / 10));

        assertThat(read.failure())
                .isEqualTo("packed ends in the middle: the " + how + " data are cut short; fetch it again");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xz", "zstd", "bzip2"})
    void everyCutOfASecondMemberShouldBeTold(String how) throws Exception {
        var first = packed(how, work(1));
        var twice = new ByteArrayOutputStream();
        twice.write(first);
        twice.write(packed(how, work(2)));
        var whole = twice.toByteArray();

        for (int length = first.length + 1; length < whole.length; length++) {
            assertThat(read(Arrays.copyOf(whole, length)).failure())
                    .as("%d of %d", length, whole.length)
                    .startsWith("packed ")
                    .contains(how);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "xz", "zstd", "bzip2"})
    void compressedFileThatIsDamagedShouldSaySo(String how) throws Exception {
        var whole = packed(how, work(1));
        Arrays.fill(whole, how.equals("bzip2") ? 10 : 6, whole.length, (byte) 0x55);

        assertThat(read(whole).failure()).startsWith("packed ").contains(how);
    }

    @Test
    void entriesOfAnArchiveShouldBeToldEachByItsContent() throws Exception {
        var archive = tar(
                new Entry("data/README.md", text("# Read me")),
                new Entry("./data/1.jsonl", work(1)),
                new Entry("data/2", packed("xz", work(2))),
                new Entry("data/.hidden", work(8)),
                new Entry("__MACOSX/1", work(9)),
                new Entry("data/3.json", text("[{\"id\": \"W3\"}, 5]")));

        for (var bytes : List.of(archive, packed("zstd", archive))) {
            var read = read(bytes);

            assertThat(read.ids()).containsExactly("W1", "W2", "W3");
            assertThat(read.skipped())
                    .containsExactly("packed!data/README.md is of no known kind: it begins with \"# Read me\"");
            assertThat(read.files()).containsExactly("packed!data/3.json:1");
            assertThat(read.failure()).isNull();
        }
    }

    @Test
    void archivesInAnArchiveShouldBeRead() throws Exception {
        var read = read(zip(
                new Entry("a.tar.gz", packed("gzip", tar(new Entry("1", work(1)), new Entry("2", work(2))))),
                new Entry("b.zip", zip(new Entry("3", work(3)))),
                new Entry("4", work(4))));

        assertThat(read.ids()).containsExactly("W1", "W2", "W3", "W4");
        assertThat(read.failure()).isNull();
    }

    @Test
    void packingMoreThanThreeDeepShouldBeRefused() throws Exception {
        var four = packed("gzip", packed("gzip", packed("gzip", packed("gzip", work(1)))));

        assertThat(read(four).failure()).isEqualTo("packed is packed more than 3 times over; unpack it first");
        assertThat(read(zip(new Entry("a", zip(new Entry("b", zip(new Entry("c", zip(new Entry("d", work(1))))))))))
                        .failure())
                .isEqualTo("packed!a!b!c is packed more than 3 times over; unpack it first");
    }

    @Test
    void entryThatLeavesTheArchiveShouldBeRefusedAndSaid() throws Exception {
        var read = read(zip(
                new Entry("../up", work(1)),
                new Entry("/etc/x", work(2)),
                new Entry("C:\\x", work(3)),
                new Entry("in", work(4))));

        assertThat(read.ids()).containsExactly("W4");
        assertThat(read.skipped()).hasSize(3).allSatisfy(text -> assertThat(text)
                .endsWith(" has a path that leaves the archive"));
    }

    @Test
    void archiveOfNothingToImportShouldFail() throws Exception {
        assertThat(read(zip(new Entry("LICENSE", text("Take it.")))).failure())
                .startsWith("packed holds nothing that can be imported: packed!LICENSE is of no known kind");
    }

    @Test
    void archiveThatIsCutShortShouldSaySo() throws Exception {
        var big = work(1).length * 500;
        var lines = new ByteArrayOutputStream();
        while (lines.size() < big) {
            lines.write(work(lines.size()));
        }
        var tar = tar(new Entry("works", lines.toByteArray()));
        var zip = zip(new Entry("works", lines.toByteArray()));

        assertThat(read(Arrays.copyOf(tar, 3000)).failure()).startsWith("packed ends in the middle: the tar data are");
        assertThat(read(Arrays.copyOf(zip, zip.length / 2)).failure())
                .startsWith("packed ends in the middle: the zip data are");
    }

    @Test
    void whatUnpacksToAbsurdlyMuchShouldBeRefused() throws Exception {
        var blanks = new ByteArrayOutputStream();
        try (var out = packing("gzip", packing("bzip2", blanks))) {
            out.write(work(1));
            var blank = " ".repeat(1 << 20) + "\n";
            for (int i = 0; i < 100; i++) {
                out.write(text(blank));
            }
        }

        assertThat(read(blanks.toByteArray()).failure())
                .isEqualTo(
                        "packed unpacks to more than 1,000 times its size; no honest data do, and so it is not read");
    }

    @Test
    void textThatRepeatsItselfShouldBeRead() throws Exception {
        var lines = new ByteArrayOutputStream();
        for (int i = 0; i < 1000; i++) {
            lines.write(work(1));
        }
        var read = read(packed("xz", lines.toByteArray()));

        assertThat(read.ids()).hasSize(1000);
    }
}
