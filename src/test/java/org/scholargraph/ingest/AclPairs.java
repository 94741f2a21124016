package org.scholargraph.ingest;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** Who wrote with whom in the ACL Anthology, name variants merged, for tests outside this package. */
public final class AclPairs {

    /** The archive. */
    public static final Path ARCHIVE = Path.of("../shared/data/acl-anthology/acl-anthology-2024-08-15.tar.xz");

    private static final int MOST_AUTHORS = 50;

    private final Map<String, String> merges = new HashMap<>();
    private final List<PaperRecord> papers = new ArrayList<>();

    private AclPairs() {}

    /** A pair on one paper, and how much that ties it: 1/(authors − 1). */
    public interface Tie {

        /** Takes a pair. */
        void take(String one, String other, double weight);
    }

    /** Tells of each pair on each paper of these years. */
    public static void of(int from, int to, Tie tie) throws IOException {
        var pairs = new AclPairs();
        pairs.read();
        pairs.papers.stream()
                .filter(paper -> paper.year() != null && paper.year() >= from && paper.year() <= to)
                .filter(paper -> !paper.hyperauthored(MOST_AUTHORS))
                .forEach(paper -> pairs.tell(paper, tie));
    }

    private void read() throws IOException {
        try (var archive = new TarArchiveInputStream(
                new XZCompressorInputStream(new BufferedInputStream(Files.newInputStream(ARCHIVE))))) {
            for (var entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                if (entry.getName().matches(".*(\\.xml|/name_variants\\.yaml)")) {
                    read(RecordFormat.open(entry.getName(), archive));
                }
            }
        }
    }

    private void read(RecordReader reader) throws IOException {
        for (var raw = reader.next(); raw != null; raw = reader.next()) {
            switch (raw.read()) {
                case PaperRecord paper -> papers.add(paper);
                case MergeRecord merge -> merges.put(merge.former(), merge.id());
                case EntityRecord venue -> {}
            }
        }
    }

    private void tell(PaperRecord paper, Tie tie) {
        var authors = paper.authorIds().stream()
                .map(id -> merges.getOrDefault(id, id))
                .distinct()
                .sorted()
                .toList();
        for (int i = 0; i < authors.size(); i++) {
            for (int j = i + 1; j < authors.size(); j++) {
                tie.take(authors.get(i), authors.get(j), 1.0 / (authors.size() - 1));
            }
        }
    }
}
