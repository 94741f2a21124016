package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.ingest.GraphWriter.Outcome;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Organisation;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.PaperRecord.Subject;
import org.scholargraph.ingest.PaperRecord.Theme;
import org.scholargraph.ingest.PaperRecord.Venue;

/** Whatever the order, the batches and the corrections: the graph is that of the latest records alone. */
class GraphWriterTest extends WriterOnEmptyGraph {

    private static final int PAPERS = 25;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void anyOrderOfAnyVersionsShouldGiveTheGraphOfTheLatest(long seed) {
        var random = new Random(seed);
        var versions = new ArrayList<PaperRecord>();
        var latest = new LinkedHashMap<String, PaperRecord>();
        for (int paper = 0; paper < PAPERS; paper++) {
            for (int version = 0; version <= random.nextInt(3); version++) {
                var record = record(random, paper, version);
                versions.add(record);
                latest.put(record.id(), record);
            }
        }
        writer.store(List.copyOf(latest.values()), false);
        var expected = GraphDump.of(driver);

        empty();
        Collections.shuffle(versions, random);
        for (int next = 0; next < versions.size(); ) {
            int end = Math.min(versions.size(), next + 1 + random.nextInt(12));
            writer.store(versions.subList(next, end), false);
            next = end;
        }
        assertThat(GraphDump.of(driver)).isEqualTo(expected);

        var again = writer.store(versions, false);
        assertThat(again.stored()).isZero();
        assertThat(again.unchanged()).isEqualTo(versions.size());
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void rebuiltGraphShouldBeThatOfItsRecordsWhateverBecameOfIt(long seed) {
        var random = new Random(seed);
        writer.store(
                IntStream.range(0, PAPERS)
                        .mapToObj(paper -> record(random, paper, 0))
                        .toList(),
                false);
        var expected = GraphDump.of(driver);
        for (var damage : List.of(
                "MATCH ()-[pair:COAUTHORED_WITH]->() WITH pair LIMIT 3 DELETE pair",
                "MATCH ()-[pair:COAUTHORED_WITH]->() WITH pair LIMIT 3 SET pair.weight = 99.0",
                "MATCH (one:Author), (other:Author) WHERE one.id < other.id AND NOT (one)-[:COAUTHORED_WITH]-(other)"
                        + " CREATE (one)-[:COAUTHORED_WITH {paperCount: 1}]->(other)",
                "MATCH ()-[tie:AFFILIATED_WITH]->() DELETE tie",
                "MATCH ()-[tie:CITES|AUTHORED]->() WITH tie LIMIT 4 DELETE tie",
                "MATCH (one:Paper), (other:Paper) WHERE one.id < other.id AND NOT (one)-[:CITES]->(other)"
                        + " WITH one, other LIMIT 3 CREATE (one)-[:CITES]->(other)",
                "MATCH (paper:Paper) SET paper.citationCount = 7, paper.title = 'x'",
                "MATCH (author:Author) SET author.hIndex = 7, author.coauthorCount = 7",
                "MATCH (topic:Topic) SET topic.paperCount = 7")) {
            driver.executableQuery(damage).execute();
        }
        assertThat(GraphDump.of(driver)).isNotEqualTo(expected);

        var records = context.getBean(Rebuild.class).run(done -> {});

        assertThat(records).isEqualTo(PAPERS);
        assertThat(GraphDump.difference(expected, GraphDump.of(driver))).isEmpty();
    }

    @Test
    void resetGraphShouldBeEmpty() {
        var random = new Random(9);
        writer.store(List.of(record(random, 1, 0), record(random, 2, 0)), false);
        var version = context.getBean(org.scholargraph.graph.GraphVersion.class);
        var before = version.current();

        context.getBean(Reset.class).run();

        assertThat(GraphDump.of(driver)).isEmpty();
        assertThat(version.current()).isGreaterThan(before);
        assertThat(writer.store(List.of(record(random, 1, 0)), false).stored()).isEqualTo(1);
    }

    private static PaperRecord record(Random random, int paper, int version) {
        var authorships = new LinkedHashMap<Integer, Authorship>();
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int author = random.nextInt(10);
            authorships.putIfAbsent(author, authorship(random, author, authorships.size() + 1));
        }
        var references = IntStream.range(0, random.nextInt(5))
                .map(i -> random.nextInt(PAPERS + 5))
                .filter(other -> other != paper)
                .distinct()
                .mapToObj(other -> "W" + other)
                .toList();
        return PaperRecord.builder("W" + paper)
                .title("Paper " + paper + " in version " + version)
                .abstractText(random.nextBoolean() ? null : "Abstract " + version)
                .year(random.nextInt(10) == 0 ? null : 2000 + random.nextInt(20))
                .type("article")
                .authorsComplete(random.nextInt(10) != 0)
                .updatedAt("2024-01-0" + (version + 1))
                .authorships(List.copyOf(authorships.values()))
                .topics(subjects(random))
                .venues(venues(random))
                .references(references)
                .build();
    }

    private static List<Venue> venues(Random random) {
        return IntStream.range(0, random.nextInt(3))
                .map(i -> random.nextInt(3))
                .distinct()
                .mapToObj(venue -> new Venue("S" + venue, called(random, "Source"), "journal", List.of()))
                .toList();
    }

    private static Authorship authorship(Random random, int author, int position) {
        var institutions = IntStream.range(0, random.nextInt(3))
                .map(i -> random.nextInt(4))
                .distinct()
                .mapToObj(place -> new Organisation("I" + place, called(random, "Institution"), null, "DE", null))
                .toList();
        var otherNames = random.nextBoolean() ? List.<String>of() : List.of(called(random, "Other"));
        var name = called(random, "Author");
        var person = author == 9 ? null : new Person("A" + author, name, null, "identifier", otherNames);
        return new Authorship(position, person, called(random, "Name"), null, institutions, List.of());
    }

    private static List<Subject> subjects(Random random) {
        return IntStream.range(0, random.nextInt(3))
                .map(i -> random.nextInt(5))
                .distinct()
                .mapToObj(topic -> new Subject(
                        .5,
                        false,
                        List.of(
                                new Theme("T" + topic, called(random, "Topic"), "topic", "openalex", null),
                                new Theme(
                                        "subfield:" + topic % 3,
                                        called(random, "Subfield"),
                                        "subfield",
                                        "openalex",
                                        null),
                                new Theme(
                                        "field:" + topic % 3 % 2, called(random, "Field"), "field", "openalex", null))))
                .toList();
    }

    private static String called(Random random, String what) {
        return what + " " + random.nextInt(4);
    }

    private static Authorship by(int position, String id) {
        return new Authorship(
                position, Person.identified(id, "Name of " + id, null), "Name of " + id, null, List.of(), List.of());
    }

    private static PaperRecord paper(String id, int year, List<String> authors, List<String> references) {
        var authorships = IntStream.range(0, authors.size())
                .mapToObj(i -> by(i + 1, authors.get(i)))
                .toList();
        return PaperRecord.builder(id)
                .title("On " + id)
                .year(year)
                .updatedAt("2024")
                .authorships(authorships)
                .references(references)
                .build();
    }

    private List<Object> ask(String statement) {
        return driver.executableQuery(statement).execute().records().stream()
                .map(row -> row.get(0).asObject())
                .toList();
    }

    @Test
    void lateReferenceShouldBecomeACitation() {
        writer.store(List.of(paper("W1", 2020, List.of("A1"), List.of("W2", "W3"))), false);
        assertThat(ask("MATCH (:Paper)-[:CITES]->(cited) RETURN cited.id")).isEmpty();

        writer.store(List.of(paper("W2", 2019, List.of("A2"), List.of())), false);

        assertThat(ask("MATCH (:Paper {id: 'W1'})-[:CITES]->(cited) RETURN cited.id"))
                .containsExactly("W2");
        assertThat(ask("MATCH (:Paper {id: 'W1'})-[:AWAITS]->(missing) RETURN missing.id"))
                .containsExactly("W3");
        assertThat(ask("MATCH (author:Author {id: 'A2'}) RETURN author.citationCount"))
                .containsExactly(1L);
        assertThat(ask("MATCH (paper:Paper {id: 'W1'}) RETURN paper.referenceCount"))
                .containsExactly(1L);
    }

    @Test
    void paperOfMoreThanFiftyAuthorsShouldBeMarkedAndPairNobody() {
        var fifty = IntStream.range(0, 50).mapToObj(i -> "A" + i).toList();
        var crowd = IntStream.range(0, 51).mapToObj(i -> "A" + i).toList();
        writer.store(List.of(paper("W1", 2020, crowd, List.of())), false);
        assertThat(ask("MATCH (paper:Paper) RETURN paper.hyperauthored")).containsExactly(true);
        assertThat(ask("MATCH ()-[pair:COAUTHORED_WITH]->() RETURN count(pair)"))
                .containsExactly(0L);
        assertThat(ask("MATCH (author:Author) RETURN count(author)")).containsExactly(51L);

        writer.store(List.of(paper("W2", 2020, fifty, List.of())), false);
        assertThat(ask("MATCH ()-[pair:COAUTHORED_WITH]->() RETURN count(pair)"))
                .containsExactly(50L * 49 / 2);
    }

    @Test
    void correctionWithTheSameDateShouldReplaceAndTakeBackWhatFollowed() {
        writer.store(List.of(paper("W1", 2020, List.of("A1", "A2"), List.of())), false);
        writer.store(List.of(paper("W1", 2020, List.of("A1", "A3"), List.of())), false);

        assertThat(ask("MATCH (author:Author) RETURN author.id ORDER BY author.id"))
                .containsExactly("A1", "A3");
        assertThat(ask("MATCH (first)-[:COAUTHORED_WITH]->(second) RETURN first.id + second.id"))
                .containsExactly("A1A3");
    }

    /** As two entries of one DOI in one file. */
    @Test
    void versionsOfOneRecordThatCameBeforeShouldChangeNothing() {
        var first = paper("W1", 2020, List.of("A1"), List.of());
        var second = paper("W1", 2020, List.of("A1", "A2"), List.of());

        assertThat(writer.store(List.of(first, second), false).stored()).isEqualTo(2);
        assertThat(writer.store(List.of(first, second), false)).isEqualTo(new Outcome(0, 2, false));
        assertThat(writer.store(List.of(second, first), false).stored()).isEqualTo(1);
        assertThat(ask("MATCH (author:Author) RETURN author.id")).containsExactly("A1");
    }

    @Test
    void namesInOtherScriptsShouldBeThoseOfAllPapers() {
        writer.store(List.of(called("W1", "文 学"), called("W2"), called("W3", "학문", "文 学")), false);
        assertThat(ask("MATCH (author:Author) RETURN author.nameVariants")).containsExactly(List.of("文 学", "학문"));

        writer.store(List.of(called("W3")), false);

        assertThat(ask("MATCH (author:Author) RETURN author.nameVariants")).containsExactly(List.of("文 学"));
    }

    private static PaperRecord called(String id, String... otherNames) {
        var author = new Person("acl-author:Ada Wen", "Ada Wen", null, "identifier", List.of(otherNames));
        return PaperRecord.builder(id)
                .title("On " + id)
                .updatedAt("2024")
                .authorships(List.of(new Authorship(1, author, "Ada Wen", null, List.of(), List.of())))
                .build();
    }

    @Test
    void firstImportShouldReplaceTheSample() {
        writer.store(List.of(paper("W1", 2020, List.of("A1"), List.of())), true);
        var outcome = writer.store(List.of(paper("W2", 2020, List.of("A2"), List.of())), false);

        assertThat(outcome.sampleReplaced()).isTrue();
        assertThat(ask("MATCH (paper:Paper) RETURN paper.id")).containsExactly("W2");
        assertThat(ask("MATCH (author:Author) RETURN author.id")).containsExactly("A2");
        assertThat(writer.store(List.of(paper("W3", 2020, List.of("A2"), List.of())), false)
                        .sampleReplaced())
                .isFalse();
    }
}
