package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.PaperRecord.Theme;

class OpenAlexTablesTest {

    private static final String TOPICS =
            "topic_id,old_topic_label,new_topic_label,subfield_id,subfield_name,field_id,field_name,domain_id,domain_name,"
                    + "keywords,summary,wikipedia_url\n";

    @TempDir
    Path folder;

    private final List<SourceRecord> records = new ArrayList<>();
    private final List<Rejection> rejections = new ArrayList<>();

    private RecordBatch read(String text) throws IOException, InterruptedException {
        var file = Files.writeString(folder.resolve("table"), text);
        try (var reader = new BatchReader(InputFile.listBelow(file), IngestSettings.DEFAULT)) {
            var batch = reader.next();
            records.addAll(batch.records());
            rejections.addAll(batch.rejections());
            return batch;
        }
    }

    @Test
    void rowShouldGiveATopicWithAllAboveIt() throws Exception {
        read(TOPICS
                + "10001,Old,New,1908,\"Atoms, and Optics\",19,Earth,3,All,Sea; Tide,\"On \"\"waves\"\"\",https://x\n");

        var topic = (EntityRecord) records.getFirst();
        assertThat(topic.id()).isEqualTo("T10001");
        assertThat(topic.properties())
                .containsEntry("name", "New")
                .containsEntry("keywords", List.of("Sea", "Tide"))
                .containsEntry("description", "On \"waves\"");
        assertThat(topic.ties()).containsExactly(EntityRecord.Tie.partOf("subfield:1908"));
        assertThat(topic.broader()).extracting(Theme::name).containsExactly("Atoms, and Optics", "Earth", "All");
    }

    @Test
    void brokenRowShouldBeRejectedWithItsLineAndTheNextRead() throws Exception {
        var good = "1,O,N,1,S,1,F,1,D,k,s,w\n";
        read(TOPICS + good + "2,O,\"N,1,S\n" + "3,O,N\n" + "x,O,N,1,S,1,F,1,D,k,s,w\n" + good);

        assertThat(records).hasSize(2);
        assertThat(rejections).extracting(Rejection::line).containsExactly(3L, 4L, 5L);
        assertThat(rejections.get(0).reason()).startsWith("it is no row of a table: ");
        assertThat(rejections.get(1).reason()).isEqualTo("it has 3 cells, not 12");
        assertThat(rejections.get(2).reason()).isEqualTo("topic_id is \"x\", not a number");
    }

    @Test
    void mergedIdsShouldBeReadByTheKindOfTheId() throws Exception {
        read(
                "merge_date,id,merge_into_id\n2022-06-01,A1,A2\r\n2022-06-01,W1,A2\n2022-06,S1,S2\n2022-06-01,W3,W4285719527\n");

        assertThat(records).containsExactly(new MergeRecord(EntityKind.AUTHOR, "A1", "A2", "2022-06-01"));
        assertThat(rejections)
                .extracting(Rejection::reason)
                .containsExactly(
                        "merge_into_id is \"A2\", which should be W and a number",
                        "merge_date is \"2022-06\", not a date (YYYY-MM-DD)",
                        "merge_into_id is W4285719527, which stands for all that OpenAlex has deleted");
    }

    @Test
    void mergedIdsOfPublishersShouldNotBeImported() throws Exception {
        var failure = read("merge_date,id,merge_into_id\n2022-06-01,P1,P2\n").failure();

        assertThat(failure).hasMessageContaining("holds merged ids of publishers, which this graph has no place for");
    }
}
