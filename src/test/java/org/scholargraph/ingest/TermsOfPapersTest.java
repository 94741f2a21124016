package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.scholargraph.ingest.PaperRecord.Subject;
import org.scholargraph.ingest.PaperRecord.Theme;
import org.scholargraph.term.Terms;

/** Terms that are extracted from papers, beside what records say of the same topics. */
class TermsOfPapersTest extends WriterOnEmptyGraph {

    private static final String TERM = "term:graph neural network";

    private static List<SourceRecord> papersOnNetworks() {
        return IntStream.range(0, 8)
                .<SourceRecord>mapToObj(number -> PaperRecord.builder("W" + number)
                        .title("Graph neural networks for molecules " + number)
                        .abstractText("Graph neural networks learn from molecules. We train graph neural networks.")
                        .updatedAt("2024-06-01")
                        .build())
                .toList();
    }

    private static PaperRecord about(String id, String name, String updatedAt) {
        var theme = new Theme(TERM, name, "term", "own", null);
        return PaperRecord.builder(id)
                .title(id)
                .topics(List.of(new Subject(null, true, List.of(theme))))
                .updatedAt(updatedAt)
                .build();
    }

    private List<String> terms() {
        return driver
                .executableQuery("MATCH (topic:Topic) RETURN topic.id + ' ' + topic.name + ' ' + topic.origin AS term")
                .execute()
                .records()
                .stream()
                .map(row -> row.get("term").asString())
                .toList();
    }

    @Test
    void termsShouldGoWithTheLastOfTheirPapers() {
        var terms = context.getBean(Terms.class);
        writer.store(papersOnNetworks(), false);
        terms.update();
        assertThat(terms()).contains(TERM + " graph neural networks extracted");

        papersOnNetworks().forEach(paper -> writer.forgetPaper(paper.id()));
        terms.update();

        assertThat(terms()).isEmpty();
    }

    @Test
    void termShouldBeDescribedByAPaperThatNamesItNotByOneThatItWasExtractedFrom() {
        writer.store(papersOnNetworks(), false);
        context.getBean(Terms.class).update();
        writer.store(List.of(about("x:1", "Graph NEURAL network", "2024-03-01")), false);
        var before = GraphDump.of(driver);
        writer.store(List.of(about("x:2", "GRAPH neural network", "2024-05-01")), false);
        assertThat(terms()).contains(TERM + " GRAPH neural network own");

        writer.forgetPaper("x:2");

        assertThat(GraphDump.difference(before, GraphDump.of(driver))).isEmpty();
    }
}
