package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkFilesTest {

    @TempDir
    Path folder;

    private List<String> lines(String file) throws IOException {
        return Files.readAllLines(folder.resolve(file));
    }

    @Test
    void relationshipsShouldNameTheNumbersOfTheirEnds() throws IOException {
        try (var files = new BulkFiles(folder)) {
            files.sources.node("S1", Map.of("name", "Sums \"and\" more", "issn", List.of("1", "2")));
            files.publishedIn.tie("W1", "S1", Map.of("position", 1));
            files.lists.tie("W1", files.bylines.node(Map.of("name", "Ada")), Map.of());
            files.papers.node("W1", Map.of());
            files.finish();
        }

        assertThat(lines("nodes-Source.csv"))
                .containsExactly(
                        ":ID(Source),id:string,spelling:string,name:string,nameVariants:string[],type:string,"
                                + "issn:string[],homepage:string,describedBy:string,paperCount:long",
                        "0,\"S1\",,\"Sums \"\"and\"\" more\",,,\"1\u001f2\",,,");
        assertThat(lines("nodes-Paper.csv")).last().asString().startsWith("1,\"W1\",,");
        assertThat(lines("nodes-Byline.csv")).last().asString().startsWith("2,,\"Ada\",");
        assertThat(lines("relationships-Paper-PUBLISHED_IN-Source.csv"))
                .containsExactly(":START_ID(Paper),:END_ID(Source),position:long", "1,0,1");
        assertThat(lines("relationships-Paper-LISTS-Byline.csv"))
                .containsExactly(":START_ID(Paper),:END_ID(Byline)", "1,2");
    }

    @Test
    void relationshipToNobodyShouldBeAnError() {
        try (var files = new BulkFiles(folder)) {
            files.papers.node("W1", Map.of());
            files.cites.tie("W1", "W2", Map.of());

            assertThatThrownBy(files::finish).hasMessage("node 1 is tied, and not written");
        }
    }

    @Test
    void nodeShouldBeWrittenOnce() {
        try (var files = new BulkFiles(folder)) {
            files.papers.node("W1", Map.of());

            assertThatThrownBy(() -> files.papers.node("W1", Map.of())).hasMessage("node 0 is written twice");
        }
    }
}
