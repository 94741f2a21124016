package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.EntityRecord.Tie;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Organisation;
import org.scholargraph.ingest.PaperRecord.Person;

/** A tie of two institutions is there, once, as long as the record of either of them states it. */
class InstitutionTiesTest extends WriterOnEmptyGraph {

    private static final List<String> WORDS = List.of("parent", "child", "predecessor", "successor", "related");

    private int stored;

    /** The next version of a record. */
    private EntityRecord place(String id, List<Tie> ties, String... sameAs) {
        return new EntityRecord(
                EntityKind.INSTITUTION,
                id,
                List.of(sameAs),
                "2024-01-01T00:" + (1000 + stored++),
                Map.of("name", "Place " + id),
                ties);
    }

    private EntityRecord place(String id, String word, String other) {
        return place(id, Tie.of(word, other).toList());
    }

    private void store(SourceRecord... records) {
        writer.store(List.of(records), false);
    }

    /** Every tie as {@code type from to [who states it]}, those that wait as {@code type id awaits other}. */
    private List<String> ties() {
        return Stream.of(
                        "MATCH (from:Institution)-[tie:PART_OF|SUCCEEDED_BY|RELATED_TO]->(to:Institution)"
                                + " RETURN type(tie) + ' ' + from.id + ' ' + to.id AS tie, tie.statedBy AS statedBy",
                        "MATCH (place:Institution)-[tie:AWAITS]->(to:MissingInstitution) RETURN tie.type + ' '"
                                + " + place.id + CASE WHEN tie.inverse THEN ' inverse' ELSE '' END + ' awaits ' + to.id AS tie",
                        "MATCH (missing:MissingInstitution) WHERE NOT (missing)<-[:AWAITS]-() RETURN 'nobody awaits ' + missing.id AS tie")
                .flatMap(statement -> driver.executableQuery(statement).execute().records().stream())
                .map(row -> row.get("tie").asString()
                        + (row.containsKey("statedBy")
                                ? " " + row.get("statedBy").asList()
                                : ""))
                .sorted()
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "child, parent, PART_OF ror:b ror:a",
        "parent, child, PART_OF ror:a ror:b",
        "successor, predecessor, SUCCEEDED_BY ror:a ror:b",
        "predecessor, successor, SUCCEEDED_BY ror:b ror:a",
        "related, related, RELATED_TO ror:a ror:b"
    })
    void tieShouldBeThereOnceAsLongAsEitherStatesIt(String word, String inverse, String tie) {
        var inOrder = tie.endsWith("ror:b") ? " [ror:a, ror:b]" : " [ror:b, ror:a]";

        store(place("ror:a", word, "ror:b"));
        assertThat(ties()).hasSize(1).allMatch(one -> one.endsWith("awaits ror:b"));
        store(place("ror:b", List.of()));
        assertThat(ties()).containsExactly(tie + " [ror:a]");
        store(place("ror:b", inverse, "ror:a"));
        assertThat(ties()).containsExactly(tie + inOrder);
        store(place("ror:a", List.of()));
        assertThat(ties()).containsExactly(tie + " [ror:b]");
        store(place("ror:a", word, "ror:b"), place("ror:b", List.of()));
        assertThat(ties()).containsExactly(tie + " [ror:a]");
        writer.forgetPaper("ror:b");
        assertThat(ties()).hasSize(1).allMatch(one -> one.endsWith("awaits ror:b"));
        store(place("ror:b", inverse, "ror:a"));
        assertThat(ties()).containsExactly(tie + inOrder);
        writer.forgetPaper("ror:a");
        assertThat(ties()).hasSize(1).allMatch(one -> one.endsWith("awaits ror:a"));
        writer.forgetPaper("ror:b");
        assertThat(ties()).isEmpty();
    }

    @Test
    void tiesThatBothStateShouldBeOneEachBesideThoseThatOneStates() {
        store(
                place("ror:old", "successor", "ror:new"),
                place(
                        "ror:new",
                        Stream.of("predecessor", "related", "child")
                                .flatMap(word -> Tie.of(word, "ror:old"))
                                .toList()),
                place("ror:part", "parent", "ror:new"));
        store(place(
                "ror:old",
                Stream.of("successor", "related", "parent")
                        .flatMap(word -> Tie.of(word, "ror:new"))
                        .toList()));

        assertThat(ties())
                .containsExactly(
                        "PART_OF ror:old ror:new [ror:old, ror:new]",
                        "PART_OF ror:part ror:new [ror:part]",
                        "RELATED_TO ror:new ror:old [ror:new, ror:old]",
                        "SUCCEEDED_BY ror:old ror:new [ror:old, ror:new]");
    }

    @Test
    void institutionThatOnlyAPaperNamesShouldBeAwaitedOnceThatIsTakenBack() {
        var work = new Authorship(
                1,
                Person.identified("A1", "Ada", null),
                "Ada",
                null,
                List.of(new Organisation("I1", "Part", "part", null, null)),
                List.of());
        store(place("ror:whole", "child", "ror:part"));
        store(PaperRecord.builder("W1").title("t").authorships(List.of(work)).build());
        assertThat(ties()).containsExactly("PART_OF I1 ror:whole [ror:whole]");

        writer.forgetPaper("W1");

        assertThat(ties()).containsExactly("PART_OF ror:whole inverse awaits ror:part");
        store(place("ror:whole", List.of()));
        assertThat(ties()).isEmpty();
    }

    @Test
    void tiesShouldFollowTheirInstitutionsIntoOneAndOutAgain() {
        store(place("ror:whole", "child", "ror:part"), place("ror:part", "parent", "ror:whole"));
        store(place("I1", List.of(), "ror:part"), place("I2", "child", "I1"));
        assertThat(ties()).containsExactly("PART_OF I1 I2 [I2]", "PART_OF I1 ror:whole [I1, ror:whole]");

        store(place("I2", List.of(Tie.partOf("I1"), new Tie("PART_OF", "ror:part", true)), "ror:whole"));
        assertThat(ties()).containsExactly("PART_OF I1 I2 [I1, I2]", "PART_OF I2 I1 [I2]");

        store(place("I1", List.of()), place("I2", List.of()));
        assertThat(ties()).containsExactly("PART_OF ror:part ror:whole [ror:part, ror:whole]");
    }

    @Test
    void tieShouldWaitByTheNameThatCountsNow() {
        store(place("ror:whole", "child", "I1"));
        store(new MergeRecord(EntityKind.INSTITUTION, "I1", "I2", "2024"));
        assertThat(ties()).containsExactly("PART_OF ror:whole inverse awaits I2");

        store(place("I2", List.of()));

        assertThat(ties()).containsExactly("PART_OF I2 ror:whole [ror:whole]");
    }

    @Test
    void rebuiltTiesShouldBeThoseThatAreStatedAndSayByWhom() {
        store(
                place("ror:a", "child", "ror:b"),
                place("ror:b", "related", "ror:c"),
                place("ror:c", "successor", "ror:d"));
        var expected = ties();
        driver.executableQuery("MATCH ()-[tie:PART_OF|RELATED_TO]->() REMOVE tie.statedBy")
                .execute();
        driver.executableQuery("MATCH (b {id: 'ror:b'}), (c {id: 'ror:c'}) CREATE (c)-[:PART_OF]->(b)")
                .execute();

        context.getBean(Rebuild.class).run(done -> {});

        assertThat(ties()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void tiesShouldAlwaysBeThoseThatPresentRecordsState(long seed) {
        var random = new Random(seed);
        var present = new TreeMap<String, EntityRecord>();
        for (int step = 0; step < 25; step++) {
            if (random.nextInt(3) == 0 && !present.isEmpty()) {
                var id = List.copyOf(present.keySet()).get(random.nextInt(present.size()));
                writer.forgetPaper(id);
                present.remove(id);
            } else {
                var batch = IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(i -> random(random))
                        .toList();
                writer.store(batch, false);
                batch.forEach(record -> present.put(record.id(), record));
            }
            assertThat(ties()).isEqualTo(stated(present));
        }
    }

    private EntityRecord random(Random random) {
        var id = "ror:" + random.nextInt(7);
        return place(
                id,
                IntStream.range(0, random.nextInt(5))
                        .mapToObj(i -> "ror:" + random.nextInt(7))
                        .filter(other -> !other.equals(id))
                        .flatMap(other -> Tie.of(WORDS.get(random.nextInt(WORDS.size())), other))
                        .distinct()
                        .toList());
    }

    private static List<String> stated(Map<String, EntityRecord> present) {
        var statedBy = new TreeMap<String, List<String>>();
        var awaited = new TreeSet<String>();
        present.forEach((id, record) -> record.ties().forEach(tie -> {
            var isFromOther = tie.type().equals("RELATED_TO") ? id.compareTo(tie.id()) > 0 : tie.inverse();
            if (present.containsKey(tie.id())) {
                var ends = isFromOther ? tie.id() + " " + id : id + " " + tie.id();
                statedBy.computeIfAbsent(tie.type() + " " + ends, any -> new ArrayList<>())
                        .add(id);
            } else {
                awaited.add(tie.type() + " " + id + (isFromOther ? " inverse" : "") + " awaits " + tie.id());
            }
        }));
        var lines = new ArrayList<>(awaited);
        statedBy.forEach((tie, by) -> lines.add(tie + " "
                + Stream.of(tie.split(" ")).skip(1).filter(by::contains).toList()));
        lines.sort(null);
        return lines;
    }
}
