package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Real records, spoilt in many ways: each is read or rejected with a reason, and the good record after it goes in. A format
 * is added as a line of {@link #formats}.
 */
class FuzzTest {

    private static final Path DATA = Path.of("../shared/data");
    private static final int PER_FORMAT = 2_600;
    private static final int AT_ONCE = 50;
    private static final int SAMPLES = 40;
    private static final int LONGEST_SAMPLE = 20_000;

    /** How many of a mutation that makes a record huge. */
    private static final int FEW = 20;

    /**
     * How records of a kind are written.
     *
     * @param file where there are real ones, one a line, behind the lines of {@code before}; plain or gzip
     * @param before what a file begins with, ahead of its first record
     * @param between what stands between two records, with the end of the line
     * @param after what a file ends with
     * @param json whether a record is a JSON object
     * @param lines whether a record that can't even be parsed leaves the next one alone
     */
    record Format(String name, Path file, String before, String between, String after, boolean json, boolean lines) {

        static Format lines(String name, String file) {
            return new Format(name, DATA.resolve(file), "", "\n", "\n", true, true);
        }

        boolean takes(Mutation mutation) {
            return (json || !mutation.isOfJson()) && (lines || !mutation.isRaw());
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Format> formats() throws IOException {
        var own = Files.createTempFile("own", ".jsonl");
        Files.write(own, OWN);
        own.toFile().deleteOnExit();
        return Stream.of(
                Format.lines("works", "openalex/works.jsonl.gz"),
                Format.lines("authors", "openalex/authors.jsonl.gz"),
                Format.lines("institutions", "openalex/institutions.jsonl.gz"),
                Format.lines("topics", "openalex/topics.jsonl.gz"),
                Format.lines("sources", "openalex/sources.jsonl.gz"),
                Format.lines("concepts", "openalex/concepts.jsonl.gz"),
                Format.lines("listed", "sample/infinite-width.jsonl"),
                Format.lines("ROR 2", "ror/ror-records-v2-latest.jsonl.gz"),
                Format.lines("ROR 1", "ror/ror-records-v1-only.jsonl.gz"),
                Format.lines("arXiv", "arxiv/arxiv-cs-2025-03_2026-07.jsonl.xz"),
                new Format("own", own, "", "\n", "\n", true, true),
                new Format(
                        "page",
                        DATA.resolve("openalex/works.jsonl.gz"),
                        "{\"results\": [\n",
                        ",\n",
                        "\n]}",
                        true,
                        false),
                new Format(
                        "topic table",
                        DATA.resolve("openalex/openalex_topics.csv.gz"),
                        "topic_id,old_topic_label,new_topic_label,subfield_id,subfield_name,field_id,field_name,domain_id,"
                                + "domain_name,keywords,summary,wikipedia_url\n",
                        "\n",
                        "\n",
                        false,
                        true));
    }

    private static final List<String> OWN = List.of(
            "{\"record\": \"paper\", \"id\": \"doi:10.1/x\", \"title\": \"On trees\", \"year\": 2020, \"doi\": \"10.1/x\","
                    + " \"authors\": [{\"name\": \"Ada\", \"orcid\": \"0000-0002-1825-0097\", \"institutions\":"
                    + " [{\"ror\": \"02tvcev59\", \"name\": \"Inn\"}]}, {\"name\": \"Bob\"}], \"topics\": [{\"id\": \"T1\","
                    + " \"name\": \"Trees\", \"level\": \"topic\", \"score\": 0.5, \"partOf\": [{\"id\": \"field:17\","
                    + " \"name\": \"Earth\", \"level\": \"field\"}]}], \"sources\": [{\"name\": \"Trees\"}],"
                    + " \"references\": [\"W1\", \"doi:10.1/y\"], \"presentations\": [{\"kind\": \"oral\", \"year\": 2020}]}",
            "{\"record\": \"institution\", \"id\": \"x:i\", \"name\": \"Inn\", \"latitude\": 40.5, \"partOf\": [\"I1\"]}",
            "{\"record\": \"author\", \"name\": \"Ada\", \"nameVariants\": [\"A.\"], \"sameAs\": [\"A1\"]}",
            "{\"record\": \"merge\", \"kind\": \"author\", \"former\": \"A1\", \"id\": \"A2\"}");

    @ParameterizedTest
    @MethodSource("formats")
    void spoiltRecordShouldBeReadOrRejectedAndTheNextRead(Format format) throws Exception {
        assumeTrue(Files.exists(format.file()), format.file() + " is not here");
        var random = new Random(20_261_121);
        var samples = samples(format);
        var counts = new TreeMap<Mutation, int[]>();
        var mutations = Arrays.stream(Mutation.values()).filter(format::takes).toList();
        for (var mutation : mutations) {
            var count = counts.computeIfAbsent(mutation, m -> new int[2]);
            int wanted = mutation == Mutation.manyElements ? FEW : PER_FORMAT / mutations.size();
            for (int done = 0; done < wanted; done += AT_ONCE) {
                check(format, mutation, samples, random, Math.min(AT_ONCE, wanted - done), count);
            }
        }
        counts.forEach((mutation, count) ->
                System.out.printf("COUNTS %s %s: %d read, %d rejected%n", format, mutation, count[0], count[1]));
    }

    private static void check(
            Format format, Mutation mutation, List<byte[]> samples, Random random, int pairs, int[] count)
            throws Exception {
        long firstLine = 1 + format.before().lines().count();
        var rejections = new ArrayList<Rejection>();
        int read = read(file(format, mutation, samples, random, pairs), format + " " + mutation, rejections)
                .size();

        assertThat(rejections).allSatisfy(rejection -> {
            assertThat(rejection.reason()).isNotBlank().hasSizeLessThan(1_000).doesNotStartWith(RawRecord.UNFORESEEN);
            assertThat((rejection.line() - firstLine) % 2)
                    .as(
                            mutation + ": the good record of line %d was rejected: %s",
                            rejection.line(),
                            rejection.reason())
                    .isEqualTo(1);
        });
        assertThat(read + rejections.size()).as("%s %s", format, mutation).isEqualTo(2 * pairs + 1);
        count[0] += read - pairs - 1;
        count[1] += rejections.size();
    }

    /** A good record, then as many pairs of a spoilt and a good one. */
    private static byte[] file(Format format, Mutation mutation, List<byte[]> samples, Random random, int pairs) {
        var out = new ByteArrayOutputStream();
        out.writeBytes(format.before().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(samples.getFirst());
        for (int i = 0; i < pairs; i++) {
            out.writeBytes(format.between().getBytes(StandardCharsets.UTF_8));
            out.writeBytes(mutation.apply(samples.get(random.nextInt(samples.size())), random));
            out.writeBytes(format.between().getBytes(StandardCharsets.UTF_8));
            out.writeBytes(samples.get(random.nextInt(samples.size())));
        }
        out.writeBytes(format.after().getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** What is read of spoilt records of all formats that are here, and of the good ones between them. */
    static List<SourceRecord> spoilt(int ofEachMutation, long seed) throws Exception {
        var random = new Random(seed);
        var records = new ArrayList<SourceRecord>();
        for (var format : formats().filter(one -> Files.exists(one.file())).toList()) {
            var samples = samples(format);
            for (var mutation : Mutation.values()) {
                if (format.takes(mutation)) {
                    var file = file(format, mutation, samples, random, ofEachMutation);
                    records.addAll(read(file, format + " " + mutation, new ArrayList<>()));
                }
            }
        }
        return records;
    }

    private static List<SourceRecord> read(byte[] bytes, String name, List<Rejection> rejections)
            throws InterruptedException {
        var read = new ArrayList<SourceRecord>();
        var file = new InputFile(name, name, bytes.length, () -> new ByteArrayInputStream(bytes));
        try (var reader = new BatchReader(List.of(file), IngestSettings.DEFAULT)) {
            RecordBatch batch;
            do {
                batch = reader.next();
                read.addAll(batch.records());
                rejections.addAll(batch.rejections());
            } while (!batch.last());
            assertThat(batch.failure()).isNull();
        }
        return read;
    }

    private static List<byte[]> samples(Format format) throws IOException {
        try (var lines = new BufferedReader(new InputStreamReader(unpacked(format.file()), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .skip(format.json() ? 0 : format.before().lines().count())
                    .filter(line -> line.length() < LONGEST_SAMPLE)
                    .limit(SAMPLES)
                    .map(line -> line.getBytes(StandardCharsets.UTF_8))
                    .toList();
        }
    }

    private static InputStream unpacked(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file));
        var name = file.toString();
        if (name.endsWith(".xz")) {
            return new XZCompressorInputStream(in);
        }
        return name.endsWith(".gz") ? new GZIPInputStream(in) : in;
    }
}
