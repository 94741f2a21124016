package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.scholargraph.ingest.PaperRecord.Organisation;
import org.scholargraph.ingest.Rows.NamedInstitution;

/** How often a raw affiliation names the institution that OpenAlex gives for it, by ROR's names: the figures of README. */
class RealAffiliationsTest {

    private static final Path ROR = Path.of("../shared/data/ror");
    private static final Path WORKS = Path.of("../shared/data/openalex/works.jsonl.gz");
    private static final Path ACL = Path.of("../shared/data/acl-anthology/acl-anthology-2024-08-15.tar.xz");

    private final Map<String, List<NamedInstitution>> called = new HashMap<>();
    private final Set<String> rors = new HashSet<>();

    private int asked;
    private int known;
    private int right;
    private int wrong;

    @Test
    void nineOfTenMatchesShouldAgreeWithOpenAlex() throws Exception {
        read(ROR, this::call);

        read(WORKS, this::compare);

        System.out.printf(
                "AFFILIATIONS of OpenAlex: %d that have a ROR id, %d of them of ROR's records here;"
                        + " %d matched as OpenAlex does, %d otherwise: precision %.3f, recall %.3f%n",
                asked, known, right, wrong, (double) right / (right + wrong), (double) right / known);
        assertThat((double) right / (right + wrong)).isGreaterThan(0.9);
        assertThat((double) right / known).isGreaterThan(0.25);
    }

    @Test
    void mostAffiliationsOfTheAclAnthologyShouldBeMatched() throws Exception {
        read(ROR, this::call);
        var texts = new ArrayList<String>();

        read(ACL, record -> WrittenAffiliation.texts(record).forEach(texts::add));

        var matched = texts.stream().filter(text -> institution(text) != null).count();
        System.out.printf("AFFILIATIONS of the ACL Anthology: %d, %d matched%n", texts.size(), matched);
        assertThat((double) matched / texts.size()).isGreaterThan(0.55);
    }

    private static void read(Path path, Consumer<SourceRecord> reader) throws Exception {
        assumeTrue(Files.exists(path), "skipped: " + path + " is missing");
        try (var batches = new BatchReader(InputFile.listBelow(path), IngestSettings.DEFAULT)) {
            RecordBatch batch;
            do {
                batch = batches.next();
                batch.records().forEach(reader);
            } while (!batch.last());
        }
    }

    private void call(SourceRecord record) {
        var ror = Objects.requireNonNull(((EntityRecord) record).text("ror"));
        rors.add(ror);
        var country = ((EntityRecord) record).text("countryCode");
        WrittenAffiliation.names(record).forEach(name -> called.computeIfAbsent(name, any -> new ArrayList<>())
                .add(new NamedInstitution(name, record.key(), ror, record.id(), country)));
    }

    private @Nullable String institution(String text) {
        return WrittenAffiliation.of(text)
                .institution(name -> called.getOrDefault(name, List.of()))
                .orElse(null);
    }

    private void compare(SourceRecord record) {
        for (var authorship : ((PaperRecord) record).authorships()) {
            var given = authorship.institutions().stream()
                    .map(Organisation::ror)
                    .filter(Objects::nonNull)
                    .collect(Collectors.toSet());
            if (!given.isEmpty()) {
                authorship.rawAffiliations().forEach(text -> compare(text, given));
            }
        }
    }

    private void compare(String text, Set<String> given) {
        asked++;
        if (given.stream().anyMatch(rors::contains)) {
            known++;
        }
        var ror = institution(text);
        if (ror != null && given.contains(ror)) {
            right++;
        } else if (ror != null) {
            wrong++;
        }
    }
}
