package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.EntityRecord.Tie;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Organisation;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.PaperRecord.Venue;

/** Records of several sources: whatever the order, what is of one thing becomes one thing. */
class IdentityTest extends WriterOnEmptyGraph {

    /** What an institution can be to another, as ROR says it. */
    private static final List<String> WORDS = List.of("parent", "child", "predecessor", "successor", "related");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void anyOrderOfRecordsOfSeveralSourcesShouldGiveTheSameGraph(long seed) {
        var random = new Random(seed);
        var versions = new ArrayList<SourceRecord>();
        var latest = new LinkedHashMap<String, SourceRecord>();
        for (int i = 0; i < 60; i++) {
            for (int version = 0; version <= random.nextInt(2); version++) {
                var record = record(random, i, "2024-01-01T00:" + (1000 + versions.size()));
                versions.add(record);
                latest.put(record.key(), record);
            }
        }
        writer.store(List.copyOf(latest.values()), false);
        var expected = GraphDump.of(driver);

        for (int attempt = 0; attempt < 2; attempt++) {
            empty();
            Collections.shuffle(versions, random);
            for (int next = 0; next < versions.size(); ) {
                int end = Math.min(versions.size(), next + 1 + random.nextInt(9));
                writer.store(versions.subList(next, end), false);
                next = end;
            }
            assertThat(GraphDump.difference(expected, GraphDump.of(driver))).isEmpty();
        }
    }

    /** Papers of four sources that share ids and names now and then, records of what they mention, and merges. */
    static SourceRecord record(Random random, int number, String updatedAt) {
        var kind = number % 6;
        if (kind == 3) {
            var id = random.nextBoolean() ? "I" + number % 5 : "ror:0" + number % 4;
            return new EntityRecord(
                    EntityKind.INSTITUTION,
                    id,
                    id.startsWith("I") && random.nextBoolean() ? List.of("ror:0" + random.nextInt(4)) : List.of(),
                    updatedAt,
                    Map.of(
                            "name",
                            "Own place " + random.nextInt(5),
                            "nameVariants",
                            List.of("Other place " + random.nextInt(3)),
                            "countryCode",
                            random.nextBoolean() ? "DE" : "FR",
                            "status",
                            random.nextInt(5) == 0 ? "withdrawn" : "active"),
                    ties(random, id));
        }
        if (kind == 4) {
            return new EntityRecord(
                    EntityKind.AUTHOR,
                    "A" + number % 7,
                    List.of(),
                    updatedAt,
                    random.nextBoolean()
                            ? Map.of("name", "Own " + number, "orcid", "o" + random.nextInt(6))
                            : Map.of("name", "Own " + number, "nameVariants", List.of("Other " + number)),
                    List.of());
        }
        if (kind == 5 && number % 4 == 1) {
            var from = random.nextInt(9);
            return switch (random.nextInt(3)) {
                case 0 -> new MergeRecord(EntityKind.AUTHOR, "A" + from, "A" + (from + 1), updatedAt);
                case 1 -> new MergeRecord(EntityKind.INSTITUTION, "I" + (6 + from % 3), "I" + from % 6, updatedAt);
                default ->
                    new MergeRecord(EntityKind.PAPER, "W" + from, "W" + (from + 1 + random.nextInt(9)), updatedAt);
            };
        }
        var ofAnother = number >= 6 && random.nextInt(4) == 0;
        var id = List.of("W", "acl:", "arxiv:").get(kind % 3) + (ofAnother ? number - 6 : number);
        return PaperRecord.builder(id)
                .from(ofAnother ? Origin.own : Origin.of(id))
                .title("Paper " + number + " of " + updatedAt)
                .abstractText(random.nextBoolean() ? null : "Abstract " + number + updatedAt)
                .year(2000 + random.nextInt(9))
                .doi(random.nextInt(3) == 0 ? null : "10.1/" + random.nextInt(25))
                .arxivId(random.nextInt(4) == 0 ? String.valueOf(random.nextInt(60)) : null)
                .updatedAt(updatedAt)
                .authorships(authorships(random, id))
                .venues(random.nextBoolean() ? List.of() : List.of(new Venue("S1", "One", null, List.of())))
                .references(IntStream.range(0, random.nextInt(4))
                        .mapToObj(i -> random.nextBoolean()
                                ? "doi:10.1/" + random.nextInt(30)
                                : List.of("W", "acl:", "arxiv:").get(random.nextInt(3)) + random.nextInt(30))
                        .distinct()
                        .toList())
                .build();
    }

    @Test
    void citationShouldFollowThePaperThatItAwaitsIntoAnother() {
        writer.store(List.of(paper("W3", "W1")), false);
        writer.store(List.of(new MergeRecord(EntityKind.PAPER, "W1", "W2", "2024")), false);
        assertThat(ask("MATCH (:Paper {id: 'W3'})-[:AWAITS]->(missing) RETURN missing.id"))
                .containsExactly("W2");

        writer.store(List.of(paper("W2")), false);

        assertThat(ask("MATCH (:Paper {id: 'W3'})-[:CITES]->(cited) RETURN cited.id"))
                .containsExactly("W2");
        assertThat(ask("MATCH (missing:MissingPaper) RETURN missing.id")).isEmpty();
    }

    private static PaperRecord paper(String id, String... references) {
        return PaperRecord.builder(id)
                .from(Origin.openalex)
                .title("Paper " + id)
                .references(List.of(references))
                .build();
    }

    private static List<Tie> ties(Random random, String id) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> List.of("I", "ror:0").get(random.nextInt(2)) + random.nextInt(9))
                .filter(other -> !other.equals(id))
                .flatMap(other -> Tie.of(WORDS.get(random.nextInt(WORDS.size())), other))
                .distinct()
                .toList();
    }

    private static List<Authorship> authorships(Random random, String id) {
        var people = new LinkedHashMap<String, Authorship>();
        for (int i = 0; i < random.nextInt(4); i++) {
            var number = random.nextInt(9);
            var person = id.startsWith("arxiv:")
                    ? Person.named("Name " + number)
                    : Person.identified(
                            (id.startsWith("acl:") ? "acl-author:" : "A") + number,
                            "Author " + number,
                            random.nextInt(3) == 0 ? "o" + random.nextInt(6) : null);
            var places = random.nextBoolean()
                    ? List.<Organisation>of()
                    : List.of(new Organisation(
                            "I" + random.nextInt(6),
                            "Place",
                            random.nextBoolean() ? "0" + random.nextInt(4) : null,
                            "DE",
                            null));
            people.putIfAbsent(
                    person.id(),
                    new Authorship(
                            people.size() + 1, person, "As written " + number, null, places, affiliations(random)));
        }
        return List.copyOf(people.values());
    }

    private static List<String> affiliations(Random random) {
        return IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> (random.nextBoolean() ? "Own" : "Other") + " Place " + random.nextInt(5)
                        + List.of("", ", Germany", ", Berlin, Germany", ", France")
                                .get(random.nextInt(4)))
                .distinct()
                .toList();
    }

    private List<Object> ask(String statement) {
        return driver.executableQuery(statement).execute().records().stream()
                .map(row -> row.get(0).asObject())
                .toList();
    }

    private static PaperRecord by(String id, String doi, Person... people) {
        var authorships = IntStream.range(0, people.length)
                .mapToObj(i -> new Authorship(i + 1, people[i], people[i].name(), null, List.of(), List.of()))
                .toList();
        return PaperRecord.builder(id)
                .title("On " + id)
                .year(2020)
                .doi(doi)
                .authorships(authorships)
                .build();
    }

    @Test
    void laterRecordOfTheSameDoiShouldJoinThePaperAndLeaveItsIdAsAnAlias() {
        writer.store(List.of(by("acl:1", "10.1/a", Person.named("Ada"), Person.named("Bob"))), false);
        writer.store(
                List.of(by("W1", "10.1/a", Person.identified("A1", "Ada", null)).with("An abstract.")), false);

        assertThat(ask("MATCH (paper:Paper) RETURN paper.id")).containsExactly("W1");
        assertThat(ask("MATCH (author:Author) RETURN author.id")).containsExactly("A1");
        assertThat(ask("MATCH (alias:Alias) RETURN alias.id + ' ' + alias.of ORDER BY alias.id"))
                .containsExactly("acl:1 W1", "doi:10.1/a W1");
    }

    @Test
    void whatTwoSourcesSayOfOneIdShouldBothCountInAnyOrder() {
        var bibtex = PaperRecord.builder("doi:10.1/a")
                .from(Origin.bibtex)
                .title("On A")
                .abstractText("An abstract.")
                .build();
        var csl = PaperRecord.builder("doi:10.1/a")
                .from(Origin.csl)
                .title("On A")
                .year(2020)
                .build();
        writer.store(List.of(bibtex), false);
        writer.store(List.of(csl), false);
        var one = GraphDump.of(driver);
        assertThat(ask("MATCH (paper:Paper) RETURN paper.year + ' ' + paper.abstract"))
                .containsExactly("2020 An abstract.");

        empty();
        writer.store(List.of(csl), false);
        writer.store(List.of(bibtex), false);
        assertThat(GraphDump.difference(one, GraphDump.of(driver))).isEmpty();
    }

    @Test
    void whatKeepsItsCaseShouldBeSpelledWithoutCaseToo() {
        writer.store(
                List.of(
                        by("acl:P1-1", "10.1/a", Person.identified("acl-author:Jane Doe", "Jane", null)),
                        by("W1", "10.1/a")),
                false);

        assertThat(ask("MATCH (node) WHERE node.spelling IS NOT NULL RETURN labels(node)[0] + ' ' + node.id + ' '"
                        + " + node.spelling ORDER BY node.id"))
                .containsExactly("Author acl-author:Jane Doe acl-author:jane doe", "Alias acl:P1-1 acl:p1-1");
    }

    @Test
    void idThatItsSourceGaveUpShouldGoThoughItsThingIsOneAlready() {
        writer.store(List.of(by("W2", "10.1/x")), false);
        writer.store(List.of(by("W7", "10.1/x")), false);
        assertThat(ask("MATCH (paper:Paper) RETURN paper.id")).containsExactly("W7");

        writer.store(List.of(new MergeRecord(EntityKind.PAPER, "W7", "W2", "2024")), false);

        assertThat(ask("MATCH (paper:Paper) RETURN paper.id")).containsExactly("W2");
    }

    @Test
    void mergesShouldFollowOneUponTheOtherThoughNothingElseIsKnownOfTheirThings() {
        writer.store(List.of(new MergeRecord(EntityKind.AUTHOR, "A7", "A8", "2024")), false);
        writer.store(List.of(new MergeRecord(EntityKind.AUTHOR, "A8", "A9", "2024")), false);

        assertThat(ask("MATCH (alias:Alias) RETURN alias.id + ' ' + alias.of ORDER BY alias.id"))
                .containsExactly("A7 A9", "A8 A9");
    }

    @Test
    void forgottenPaperShouldLeaveNothingBehind() {
        writer.store(List.of(by("W1", "10.1/a", Person.identified("A1", "Ada", "o1"))), false);
        var before = GraphDump.of(driver);
        writer.store(
                List.of(
                        by("W2", "10.1/b", Person.identified("A2", "Ada", "o1"), Person.identified("A3", "Bob", null)),
                        by("acl:2", "10.1/b")),
                false);
        assertThat(ask("MATCH (author:Author) RETURN author.id ORDER BY author.id"))
                .containsExactly("A2", "A3");

        assertThat(writer.forgetPaper("W2")).isEqualTo(2);

        assertThat(GraphDump.of(driver)).isEqualTo(before);
    }

    @Test
    void idThatOnlyAForgottenPaperUsedShouldBeNoIdAnyMore() {
        var ada = new EntityRecord(
                EntityKind.AUTHOR, "x:ada", List.of("A5"), "", Map.of("name", "Ada"), List.of(), List.of(), null);
        writer.store(List.of(ada), false);
        var before = GraphDump.of(driver);
        writer.store(List.of(by("W1", "10.1/a", Person.identified("A5", "Ada", null))), false);
        assertThat(ask("MATCH (author:Author) RETURN author.id")).containsExactly("A5");

        writer.forgetPaper("W1");

        assertThat(GraphDump.difference(before, GraphDump.of(driver))).isEmpty();
    }

    @Test
    void idThatOtherPapersUseShouldStayWhenOneOfThemIsForgotten() {
        var ada = new EntityRecord(
                EntityKind.AUTHOR, "x:ada", List.of("A5"), "", Map.of("name", "Ada"), List.of(), List.of(), null);
        var first = by("W1", "10.1/a", Person.identified("A5", "Ada", null));
        writer.store(List.of(ada, first), false);
        var before = GraphDump.of(driver);
        writer.store(List.of(by("W2", "10.1/b", Person.identified("A5", "Ada", null))), false);

        writer.forgetPaper("W2");

        assertThat(GraphDump.difference(before, GraphDump.of(driver))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"W2", "x:2", "doi:10.1/b"})
    void paperThatComesBackShouldBeCitedAgain(String id) {
        var citing = PaperRecord.builder("W1")
                .title("Citing")
                .references(List.of(id))
                .build();
        var cited = PaperRecord.builder(id).title("Cited").build();
        writer.store(List.of(citing, cited), false);
        var before = GraphDump.of(driver);

        writer.forgetPaper(id);
        assertThat(ask("MATCH (:Paper)-[:CITES]->() RETURN 'cited'")).isEmpty();
        writer.store(List.of(cited), false);

        assertThat(GraphDump.of(driver)).isEqualTo(before);
    }

    @Test
    void separatedNamesShouldStaySeparateWhenImportedAgain() {
        var first = by("W1", "10.1/a", Person.identified("A1", "Ada", null));
        var second = by("acl:1", "10.1/a", Person.named("Ada"));
        writer.store(List.of(first, second), false);

        driver.executableQuery("CREATE (:Separation {id: 'acl:1 = doi:10.1/a'})")
                .execute();
        writer.reconsider(List.of("acl:1", "doi:10.1/a"));

        assertThat(ask("MATCH (paper:Paper) RETURN paper.id ORDER BY paper.id")).containsExactly("W1", "acl:1");
        writer.store(List.of(by("acl:1", "10.1/a", Person.named("Eve"))), false);
        assertThat(ask("MATCH (paper:Paper) RETURN paper.id ORDER BY paper.id")).containsExactly("W1", "acl:1");
        assertThat(ask("MATCH (author:Author) RETURN author.id ORDER BY author.id"))
                .containsExactly("A1", "name:eve");
    }
}
