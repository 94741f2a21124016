package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.scholargraph.ingest.PaperRecord.Person;

/** The whole ACL Anthology as of August 2024. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealAclAnthologyTest {

    private static final Path ARCHIVE = Path.of("../shared/data/acl-anthology/acl-anthology-2024-08-15.tar.xz");
    private static final Pattern URL = Pattern.compile("<url[^>]*>([A-Z]\\d\\d-\\d{4})</url>");

    private final List<PaperRecord> papers = new ArrayList<>();
    private final Map<String, EntityRecord> venues = new HashMap<>();
    private final Map<String, String> merges = new HashMap<>();
    private final List<String> classicIds = new ArrayList<>();
    private final List<String> otherwiseCalled = new ArrayList<>();

    @BeforeAll
    void readAll() throws IOException {
        Assumptions.assumeTrue(Files.exists(ARCHIVE), "skipped: " + ARCHIVE + " is missing");
        try (var archive = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(Files.newInputStream(ARCHIVE))))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().matches(".*(\\.xml|/name_variants\\.yaml|/venues/.*\\.yaml)")) {
                    read(RecordFormat.open(entry.getName(), archive));
                }
            }
        }
    }

    private void read(RecordReader reader) throws IOException {
        for (var raw = reader.next(); raw != null; raw = reader.next()) {
            switch (raw.read()) {
                case PaperRecord paper -> add(paper, raw.text().get());
                case EntityRecord venue -> venues.put(venue.id(), venue);
                case MergeRecord merge -> merges.put(merge.former(), merge.id());
            }
        }
    }

    private void add(PaperRecord paper, String text) {
        papers.add(paper);
        classicIds.addAll(paper.sameAs());
        var url = URL.matcher(text);
        if (url.find() && !paper.sameAs().contains("acl:" + url.group(1))) {
            otherwiseCalled.add(paper.id());
        }
    }

    private Stream<String> authors(PaperRecord paper) {
        return paper.people().map(Person::id).map(id -> merges.getOrDefault(id, id));
    }

    @Test
    void everyPaperShouldBeReadOnce() {
        assertThat(papers).hasSize(97_494);
        assertThat(papers.stream().map(PaperRecord::id).distinct()).hasSize(97_494);
        assertThat(papers).allMatch(paper -> paper.year() != null && paper.title() != null);
        assertThat(papers.stream().filter(PaperRecord::retracted)).hasSize(11);
    }

    @Test
    void abstractsShouldBeThoseThatAreNotEmpty() {
        assertThat(papers.stream().filter(paper -> paper.abstractText() != null))
                .hasSize(54_331 - 162);
    }

    @Test
    void authorshipsAndAffiliationsShouldBeNamedOnceOnAPaper() {
        var authorships =
                papers.stream().flatMap(paper -> paper.authorships().stream()).toList();

        assertThat(authorships).hasSize(335_781 - 31);
        assertThat(authorships.stream().flatMap(authorship -> authorship.rawAffiliations().stream()))
                .hasSize(44_258);
    }

    @Test
    void mergedNamesShouldGiveAsManyAuthorsAsTheAnthologyHas() {
        assertThat(papers.stream().flatMap(PaperRecord::people).map(Person::id).distinct())
                .hasSize(93_219);
        assertThat(papers.stream().flatMap(this::authors).distinct()).hasSize(90_095);
        assertThat(merges).doesNotContainKeys(merges.values().toArray(String[]::new));
    }

    @Test
    void pairsShouldBeThoseOfPapersWithAtMostFiftyAuthors() {
        var pairs = new HashSet<String>();
        for (var paper : papers) {
            var authors = authors(paper).distinct().sorted().toList();
            for (int i = 0; i < (authors.size() > 50 ? 0 : authors.size()); i++) {
                for (int j = i + 1; j < authors.size(); j++) {
                    pairs.add(authors.get(i) + "|" + authors.get(j));
                }
            }
        }

        assertThat(pairs).hasSize(440_907);
    }

    @Test
    void classicIdsShouldBeThoseOfTheAnthology() {
        assertThat(otherwiseCalled).isEmpty();
        assertThat(classicIds).hasSize(52_362).doesNotHaveDuplicates();
    }

    @Test
    void everyVenueShouldHaveARecordOfItsOwn() {
        assertThat(venues).hasSize(427);
        assertThat(papers.stream()
                        .flatMap(paper -> paper.venues().stream())
                        .map(PaperRecord.Venue::id)
                        .filter(id -> !venues.containsKey(id)))
                .isEmpty();
    }
}
