package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BatchReaderTest {

    private static final IngestSettings TWO_AT_ONCE = new IngestSettings(50, 2, 5000, 0, null);

    @TempDir
    Path folder;

    record Read(
            List<String> ids,
            List<Rejection> rejections,
            List<SkippedFile> skipped,
            @Nullable String failure,
            int batches) {}

    private Read read(Path path) throws InterruptedException {
        return read(path, 0, 0);
    }

    private Read read(Path path, long readBefore, long rejectedBefore) throws InterruptedException {
        var ids = new ArrayList<String>();
        var rejections = new ArrayList<Rejection>();
        var skipped = new ArrayList<SkippedFile>();
        int batches = 0;
        try (var reader = new BatchReader(InputFile.listBelow(path), TWO_AT_ONCE, readBefore, rejectedBefore)) {
            while (true) {
                var batch = reader.next();
                batches++;
                batch.records().forEach(record -> ids.add(record.id()));
                rejections.addAll(batch.rejections());
                skipped.addAll(batch.skipped());
                if (batch.last()) {
                    var failure = batch.failure();
                    return new Read(ids, rejections, skipped, failure == null ? null : failure.reason(), batches);
                }
            }
        }
    }

    private Path file(String name, byte[] bytes) throws IOException {
        return Files.write(folder.resolve(name), bytes);
    }

    private Path file(String name, String text) throws IOException {
        return file(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String work(int number) {
        return "{\"id\": \"https://openalex.org/W" + number + "\", \"title\": \"Paper " + number + "\"}";
    }

    private static byte[] gzip(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    @Test
    void jsonLinesShouldBeReadInBatches() throws Exception {
        var read = read(file("works", "\uFEFF" + work(1) + "\r\n\n  \n" + work(2) + "\n" + work(3)));

        assertThat(read.ids()).containsExactly("W1", "W2", "W3");
        assertThat(read.rejections()).isEmpty();
        assertThat(read.batches()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void fileWithAByteOrderMarkShouldBeReadInItsEncoding(String encoding) throws Exception {
        var json = file("works", ("\uFEFF" + work(1) + "\n" + work(2)).getBytes(encoding));
        var bibtex = file("bib", "\uFEFF@misc{a, title = {Über α}, year = 2020}".getBytes(encoding));
        var xml = file(
                "xml",
                ("\uFEFF<?xml version='1.0' encoding='" + encoding.substring(0, encoding.length() > 6 ? 6 : 5)
                                + "'?><collection id='c'><volume id='1'><paper id='1'><title>α</title></paper></volume>"
                                + "</collection>")
                        .getBytes(encoding));

        assertThat(read(json).ids()).containsExactly("W1", "W2");
        assertThat(records(bibtex).records())
                .extracting(record -> ((PaperRecord) record).title())
                .containsExactly("Über α");
        assertThat(records(xml).records())
                .extracting(record -> ((PaperRecord) record).title())
                .containsExactly("α");
    }

    private static final String TABLE = """
            topic_id,new_topic_label,subfield_id,subfield_name,field_id,field_name,domain_id,domain_name,keywords,summary
            1,One,2,Language,3,Computing,4,Science,,
            2,Poincaré duality,2,Language,3,Computing,4,Science,,
            3,Three,2,Language,3,Computing,4,Science,,
            """;

    static Stream<Arguments> threeRecords() {
        return Stream.of(
                arguments("JSON lines", work(1) + "\n" + work(2).replace("Paper", "Poincaré") + "\n" + work(3)),
                arguments("BibTeX", """
                        @misc{a, title = {One}, year = 2020, author = {Bee, A.}}
                        @misc{b, title = {Poincaré duality}, year = 2020, author = {Bee, A.}}
                        @misc{c, title = {Three}, year = 2020, author = {Bee, A.}}
                        """),
                arguments("table of topics", TABLE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("threeRecords")
    void halfACharacterOfUtf16ShouldRejectItsRecordAlone(String format, String three) throws Exception {
        var marked = "\uFEFF" + three;
        var bytes = marked.getBytes(StandardCharsets.UTF_16LE);
        int half = 2 * marked.indexOf('é');
        bytes[half] = 0x00;
        bytes[half + 1] = (byte) 0xd8;

        var read = read(file("half", bytes));

        assertThat(read.ids()).as(read.toString()).hasSize(2);
        assertThat(read.rejections()).hasSize(1);
    }

    @Test
    void rowOfATableThatIsNotInUtf8ShouldBeRejectedRatherThanChanged() throws Exception {
        var read = read(file("topics.csv", TABLE.getBytes(StandardCharsets.ISO_8859_1)));

        assertThat(read.ids()).containsExactly("T1", "T3");
        assertThat(read.rejections()).extracting(Rejection::reason).containsExactly("it is not in UTF-8");
        assertThat(read(file("utf8.csv", TABLE)).ids()).containsExactly("T1", "T2", "T3");
    }

    @Test
    void badRecordShouldBeRejectedWithItsLineAndTheRestRead() throws Exception {
        var read = read(file(
                "works.jsonl", work(1) + "\n{\"id\": \n" + work(2) + "\n{\"id\": \"W9\", \"title\": 5}\n" + work(3)));

        assertThat(read.ids()).containsExactly("W1", "W2", "W3");
        assertThat(read.rejections()).extracting(Rejection::line).containsExactly(2L, 4L);
        assertThat(read.rejections()).extracting(Rejection::number).containsExactly(1L, 2L);
        assertThat(read.rejections().get(0).record()).isEqualTo("{\"id\":");
        assertThat(read.rejections().get(0).reason())
                .startsWith("it is not JSON: ")
                .doesNotContain("\n");
        assertThat(read.rejections().get(1).id()).isEqualTo("W9");
        assertThat(read.rejections().get(1).reason()).isEqualTo("title is 5, not a text");
    }

    static Stream<Arguments> recordsWithAFault() {
        return Stream.of(
                arguments("OpenAlex", work(1) + "\n" + work(2), "\"Paper 2\"", "5"),
                arguments("saved page", "{\"meta\": {}, \"results\": [" + work(2) + "]}", "\"Paper 2\"", "5"),
                arguments(
                        "arXiv",
                        "{\"id\": \"2401.00001\", \"title\": \"T\", \"categories\": [\"cs.CL\"], \"authors\": [\"A. Bee\"], \"abstract\": \"A\", "
                                + "\"versions\": [{\"version\": \"v1\", \"created\": \"Tue, 2 Jan 2024 10:00:00 GMT\"}]}",
                        "2 Jan",
                        "32 Jan"),
                arguments("ROR", """
                        [{"id": "https://ror.org/00f54p054", "types": ["education"], "status": "active", "relationships": [],
                        "names": [{"value": "Somewhere", "types": ["ror_display"], "lang": "en"}], "established": 1900}]
                        """.replace('\n', ' '), "1900", "\"soon\""),
                arguments(
                        "CSL",
                        "[{\"id\": \"a\", \"type\": \"article-journal\", \"title\": \"T\", \"issued\": {\"date-parts\": [[2020]]}}]",
                        "2020",
                        "\"soon\""),
                arguments("BibTeX", "@article{a, title = {T}, year = {2020}}\n@article{b, title = {U}}", "{T}", "{T"),
                arguments("ACL Anthology", """
                        <collection id="2020.acl"><volume id="main" type="journal"><meta><editor><last>E</last></editor>
                        <year>2020</year><venue>acl</venue><venue>cl&amp;</venue></meta><frontmatter/><paper id="1"><title>
                        A &lt; <b>B</b></title><author><first>Ann</first><last>Bee</last></author></paper></volume></collection>
                        """, "paper id=\"1\"", "paper id=\"one\""),
                arguments("table of topics", """
                        topic_id,topic_name,subfield_id,subfield_name,field_id,field_name,domain_id,domain_name,keywords,summary
                        1,Parsing,2,Language,3,Computing,4,Science,a; b,"Of, and about it"
                        """.replace("topic_name", "new_topic_label"), "\n1,", "\none,"),
                arguments("name variants", """
                        - canonical: {first: Ada, last: Lovelace}
                          variants:
                          - {first: Augusta, last: King}
                        """, "{first: Augusta, last: King}", "Augusta King"),
                arguments("merged ids", "merge_date,id,merge_into_id\n2024-01-01,A1,A2\n", "A2", "B2"),
                arguments(
                        "own",
                        "{\"record\": \"paper\", \"id\": \"x:1\", \"title\": \"T\", \"year\": 2020}",
                        "2020",
                        "\"soon\""));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("recordsWithAFault")
    void rejectedRecordShouldBeReadAsItIsShownOnceItIsCorrected(String format, String good, String right, String wrong)
            throws Exception {
        var first = records(file("first", good.replace(right, wrong)));
        assertThat(first.rejections()).as(first.toString()).hasSize(1);

        var shown = first.rejections().getFirst().record();
        var again = records(file("again", shown.replace(wrong, right)));

        assertThat(again.rejections()).isEmpty();
        assertThat(again.records()).hasSize(1);
        assertThat(records(file("good", good)).records()).containsAll(again.records());
    }

    private RecordBatch records(Path path) throws InterruptedException {
        try (var reader = new BatchReader(InputFile.listBelow(path), IngestSettings.DEFAULT)) {
            return reader.next();
        }
    }

    @Test
    void gzipOfSeveralMembersShouldBeReadToTheEnd() throws Exception {
        var bytes = new ByteArrayOutputStream();
        bytes.write(gzip(work(1) + "\n"));
        bytes.write(gzip(work(2) + "\n"));

        assertThat(read(file("works.jsonl", bytes.toByteArray())).ids()).containsExactly("W1", "W2");
    }

    @Test
    void truncatedGzipShouldKeepWhatCameBeforeAndSaySo() throws Exception {
        var lines = new StringBuilder();
        for (int i = 1; i <= 20_000; i++) {
            lines.append(work(i)).append('\n');
        }
        var whole = gzip(lines.toString());
        var read = read(file("works.gz", Arrays.copyOf(whole, whole.length / 2)));

        assertThat(read.ids()).isNotEmpty();
        assertThat(read.failure()).endsWith("works.gz ends in the middle: the gzip data are cut short; fetch it again");
    }

    @Test
    void savedPagesShouldGiveTheirResults() throws Exception {
        var page = "{\"meta\": {\"count\": 3, \"x\": [1]},\n \"results\": [\n" + work(1) + ",\n" + work(2)
                + "], \"group_by\": []}";
        var next = "{\"results\": [" + work(3) + ", 7]}";
        var read = read(file("page.json", page + "\n" + next));

        assertThat(read.ids()).containsExactly("W1", "W2", "W3");
        assertThat(read.rejections()).extracting(Rejection::reason).containsExactly("the record is 7, not an object");
        assertThat(read.rejections()).extracting(Rejection::line).containsExactly(5L);
    }

    @Test
    void bareArrayShouldGiveItsElements() throws Exception {
        assertThat(read(file("array.json", "[" + work(1) + "," + work(2) + "]")).ids())
                .containsExactly("W1", "W2");
    }

    @Test
    void brokenPageShouldFailWithItsLine() throws Exception {
        var read = read(file("page.json", "{\"meta\": {},\n\"results\": [" + work(1) + ",\n{\"id\": "));

        assertThat(read.ids()).containsExactly("W1");
        assertThat(read.failure()).contains("page.json is broken JSON at line 3");
    }

    @Test
    void folderShouldBeReadInTheOrderOfPathsWithoutHiddenFiles() throws Exception {
        Files.createDirectories(folder.resolve("b"));
        file("b/2.gz", gzip(work(2)));
        file("a.json", work(1));
        file(".hidden", "no");

        assertThat(read(folder).ids()).containsExactly("W1", "W2");
    }

    @Test
    void otherFormatsShouldFailWithWhatTheyAre() throws Exception {
        assertThat(read(file("a.pdf", "%PDF-1.7\n")).failure())
                .contains(
                        "a.pdf is of no known kind: it begins with \"%PDF-1.7.\"; what can be imported: OpenAlex (works");
        assertThat(read(file("a.json", "{\"name\": \"x\", \"version\": 1}")).failure())
                .contains("a.json holds JSON of no known kind, with the fields name, version");
        assertThat(read(file("a.rtf", "{\\rtf1\n x}")).failure()).contains("a.rtf is no JSON, or broken, at line 1");
    }

    @Test
    void recordsOverSeveralLinesShouldBeRead() throws Exception {
        var read = read(file("pretty.json", "{\n \"id\": \"W1\"}\n{\n \"id\": 2}"));

        assertThat(read.ids()).containsExactly("W1");
        assertThat(read.rejections()).extracting(Rejection::line).containsExactly(3L);
    }

    @Test
    void otherFilesOfAFolderShouldBeSkippedAndSaid() throws Exception {
        file("LICENSE", "Do what you like.");
        file("manifest", "{\n \"entries\": [], \"meta\": {}}");
        file("works", work(1));

        var read = read(folder);

        assertThat(read.ids()).containsExactly("W1");
        assertThat(read.skipped())
                .extracting(SkippedFile::text)
                .satisfiesExactly(
                        licence -> assertThat(licence)
                                .endsWith("LICENSE is of no known kind: it begins with \"Do what you like.\""),
                        manifest -> assertThat(manifest)
                                .endsWith("manifest holds JSON of no known kind, with the fields entries, meta"));
        assertThat(read.failure()).isNull();
    }

    @Test
    void partsThatAManifestNamesShouldBeLookedFor() throws Exception {
        Files.createDirectories(folder.resolve("updated_date=2026-01-01"));
        file("updated_date=2026-01-01/part_000", work(1));
        var manifest = """
                {"entries": [
                  {"url": "s3://openalex/data/works/updated_date=2026-01-01/part_000", "meta": {"record_count": 1}},
                  {"url": "s3://openalex/data/works/updated_date=2026-01-02/part_000", "meta": {"record_count": 9}}
                ], "meta": {"record_count": 10}}
                """;

        file("manifest", manifest);
        assertThat(read(folder).skipped())
                .singleElement()
                .extracting(SkippedFile::text)
                .asString()
                .endsWith(
                        "manifest is the manifest of a snapshot; 1 of the 2 parts that it names are missing: updated_date=2026-01-02/part_000");

        file("manifest", manifest.replace("-02/part", "-01/part"));
        assertThat(read(folder).skipped())
                .singleElement()
                .extracting(SkippedFile::text)
                .asString()
                .endsWith("manifest is the manifest of a snapshot; all 2 parts that it names are here");
    }

    @Test
    void oneIdShouldNotBeOfThingsOfTwoKinds() throws Exception {
        var read = read(file("own.jsonl", """
                {"record": "paper", "id": "x:1", "title": "T", "authors": [{"id": "x:2", "name": "Ada"}], "sources": [{"id": "x:3", "name": "S"}]}
                {"record": "author", "id": "x:1", "name": "Ada"}
                {"record": "author", "id": "x:2", "name": "Ada"}
                {"record": "institution", "id": "x:3", "name": "I"}
                {"record": "institution", "id": "x:4", "name": "I", "partOf": ["x:2"]}
                {"record": "source", "id": "x:3", "name": "S"}
                {"record": "merge", "kind": "topic", "former": "x:5", "id": "x:2"}
                """));

        assertThat(read.ids()).containsExactly("x:1", "x:2", "x:3");
        assertThat(read.rejections())
                .extracting(Rejection::line, Rejection::reason)
                .containsExactly(
                        tuple(2L, "x:1 is the id of a thing of kind author here, and of kind paper before"),
                        tuple(4L, "x:3 is the id of a thing of kind institution here, and of kind source before"),
                        tuple(5L, "x:2 is the id of a thing of kind institution here, and of kind author before"),
                        tuple(7L, "x:2 is the id of a thing of kind topic here, and of kind author before"));
    }

    @Test
    void folderOfNothingButOtherFilesShouldFail() throws Exception {
        file("LICENSE", "Do what you like.");
        file("NOTICE", "Take note.");

        assertThat(read(folder).failure())
                .startsWith(folder + " holds nothing that can be imported: ")
                .contains("NOTICE");
    }

    @Test
    void emptyFileShouldGiveNothing() throws Exception {
        var read = read(file("empty", ""));

        assertThat(read.ids()).isEmpty();
        assertThat(read.failure()).isNull();
    }

    /** As where an import goes on that was cut off or paused. */
    @Test
    void restOfAFileShouldBeReadWhateverItsNextRecordIs() throws Exception {
        var publisher = "\n{\"id\": \"https://openalex.org/P1\", \"display_name\": \"Pub\"}\n";
        file("a.jsonl", work(1) + publisher + work(2) + publisher + work(3));

        var whole = read(folder);
        var rest = read(folder, 3, 1);

        assertThat(whole.ids()).containsExactly("W1", "W2", "W3");
        assertThat(rest.ids()).containsExactly("W3");
        assertThat(rest.skipped()).isEmpty();
        assertThat(rest.rejections())
                .singleElement()
                .isEqualTo(whole.rejections().getLast());
    }

    @Test
    void whatWasSkippedBeforeShouldNotCountAsRead() throws Exception {
        file("a.jsonl", "{\"id\": \"https://openalex.org/P1\", \"display_name\": \"Pub\"}\n".repeat(5));
        file("b.jsonl", work(1) + "\nx\n" + work(2) + "\n" + work(3));

        var rest = read(folder, 2, 1);

        assertThat(rest.ids()).containsExactly("W2", "W3");
        assertThat(rest.rejections()).isEmpty();
        assertThat(rest.skipped()).isEqualTo(read(folder).skipped()).hasSize(1);
    }
}
