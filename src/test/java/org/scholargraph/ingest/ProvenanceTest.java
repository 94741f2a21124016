package org.scholargraph.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.http.Caller;
import org.scholargraph.http.Questions;
import org.scholargraph.http.ServiceUnderTest;
import org.scholargraph.identifier.EntityKind;
import org.scholargraph.ingest.PaperRecord.Authorship;
import org.scholargraph.ingest.PaperRecord.Person;
import org.scholargraph.ingest.Provenance.KeptRecord;
import org.scholargraph.ingest.Provenance.Merge;
import org.scholargraph.ingest.Provenance.OtherName;

@MicronautTest(contextBuilder = ServiceUnderTest.class, transactional = false)
class ProvenanceTest {

    private static final String ORCID = "0000-0002-1825-0097";

    private final Caller caller;
    private final Questions<Provenance> provenances;
    private final GraphWriter writer;

    ProvenanceTest(EmbeddedServer server, ObjectMapper json, GraphWriter writer) {
        caller = new Caller(server, json);
        provenances = new Questions<>(caller, Provenance.class);
        this.writer = writer;
    }

    @BeforeEach
    void empty() {
        Neo4jUnderTest.driver()
                .executableQuery(
                        "MATCH (node) WHERE NOT node:GraphState AND NOT node:__Neo4jMigration DETACH DELETE node")
                .execute();
    }

    private static PaperRecord by(String id, String doi, Person... people) {
        var authorships = IntStream.range(0, people.length)
                .mapToObj(i -> new Authorship(i + 1, people[i], people[i].name(), null, List.of(), List.of()))
                .toList();
        return PaperRecord.builder(id)
                .title("On " + id)
                .year(2020)
                .doi(doi)
                .updatedAt("2025-01-02")
                .authorships(authorships)
                .build();
    }

    private static Person ada(String id) {
        return Person.identified(id, "Ada", ORCID);
    }

    private HttpResponse<String> delete(String path, String... headers) {
        return caller.send("DELETE", "/api/v1/" + path, null, headers);
    }

    private Merge merge(String path, String name, String other) {
        return provenances.one(path).merges().stream()
                .filter(merge -> merge.names().equals(List.of(name, other)))
                .findFirst()
                .orElseThrow();
    }

    private static List<Object> ask(String statement) {
        return Neo4jUnderTest.driver().executableQuery(statement).execute().records().stream()
                .map(row -> row.get(0).asObject())
                .toList();
    }

    @Test
    void paperShouldSayWhichRecordsItIsMadeOfAndWhy() {
        writer.store(List.of(by("W1", "10.1/a"), by("acl:1", "10.1/a"), by("W2", "10.1/b")), false);

        var paper = provenances.one("papers/doi:10.1%2FA/provenance");

        assertThat(paper.id()).isEqualTo("W1");
        assertThat(paper.kind()).isEqualTo(EntityKind.PAPER);
        assertThat(paper.records())
                .containsExactly(
                        new KeptRecord("W1", "W1", Origin.openalex, "2025-01-02"),
                        new KeptRecord("acl:1", "acl:1", Origin.acl, "2025-01-02"));
        assertThat(paper.names()).containsExactly(new OtherName("acl:1", true), new OtherName("doi:10.1/a", false));
        assertThat(paper.merges())
                .extracting(Merge::names, Merge::rule, Merge::records, Merge::recordCount)
                .containsExactly(
                        tuple(List.of("W1", "doi:10.1/a"), Rule.sameDoi, List.of("W1"), 1),
                        tuple(List.of("acl:1", "doi:10.1/a"), Rule.sameDoi, List.of("acl:1"), 1));
        assertThat(List.of(paper.papersRead(), paper.complete())).containsExactly(0, true);
    }

    @Test
    void affiliationThatNamesAnInstitutionShouldBeExplainedAndUndone() {
        var bergen = new EntityRecord(
                EntityKind.INSTITUTION,
                "ror:03zga2b32",
                List.of(),
                "2025-01-01",
                Map.of("name", "University of Bergen", "countryCode", "NO"),
                List.of());
        var written = "Dept of Maths, University of Bergen, Norway";
        var place = new Authorship(1, ada("A1"), "Ada", null, List.of(), List.of(written));
        writer.store(
                List.of(PaperRecord.builder("W1").authorships(List.of(place)).build()), false);
        assertThat(ask("MATCH (:Author)-[tie:AFFILIATED_WITH]->() RETURN tie")).isEmpty();
        writer.store(List.of(bergen), false);
        assertThat(ask("MATCH (:Author)-[:AUTHORED]->(:Paper)-[:WRITTEN_AT]->(place) RETURN place.id"))
                .containsExactly("ror:03zga2b32");

        for (var path : List.of("institutions/ror:03zga2b32/provenance", "papers/W1/provenance")) {
            assertThat(provenances.one(path).merges())
                    .extracting(Merge::names, Merge::rule, Merge::records, Merge::recordCount)
                    .contains(tuple(
                            List.of("affiliation:" + written, "ror:03zga2b32"),
                            Rule.namedInAffiliation,
                            List.of("W1"),
                            1));
        }
        var merge = merge("papers/W1/provenance", "affiliation:" + written, "ror:03zga2b32");
        assertThat(delete("provenance/merges/" + merge.mergeId()).statusCode()).isEqualTo(204);
        assertThat(delete("provenance/merges/" + merge.mergeId()).statusCode()).isEqualTo(404);

        assertThat(ask("MATCH (:Author)-[tie:AFFILIATED_WITH]->() RETURN tie")).isEmpty();
        assertThat(ask("MATCH (place:Institution) RETURN place.paperCount")).containsExactly(0L);
        writer.store(
                List.of(PaperRecord.builder("W2").authorships(List.of(place)).build(), bergen), false);
        assertThat(ask("MATCH (place:Institution) RETURN place.paperCount")).containsExactly(0L);
        var ofOpenAlex = new EntityRecord(
                EntityKind.INSTITUTION,
                "I1",
                List.of("ror:03zga2b32"),
                "2025-01-01",
                Map.of("name", "University of Bergen", "ror", "03zga2b32", "countryCode", "NO"),
                List.of());
        writer.store(List.of(ofOpenAlex), false);
        assertThat(ask("MATCH (place:Institution) RETURN place.id + ' ' + place.paperCount"))
                .containsExactly("I1 0");
    }

    @Test
    void authorShouldSayWhichPapersTieTheirNames() {
        var papers = new ArrayList<PaperRecord>();
        IntStream.range(100, 400).forEach(i -> papers.add(by("W" + i, "10.1/" + i, ada("A1"))));
        papers.add(by("W1", "10.1/a", ada("A2"), Person.identified("A3", "Bob", "0000-0001-0000-0009")));
        writer.store(papers, false);
        writer.store(List.of(new MergeRecord(EntityKind.AUTHOR, "A0", "A2", "2025")), false);

        var author = provenances.one("authors/orcid:" + ORCID + "/provenance");

        assertThat(author.id()).isEqualTo("A2");
        assertThat(author.records()).containsExactly(new KeptRecord("merge:A0", "A2", Origin.openalex, "2025"));
        assertThat(author.names()).extracting(OtherName::name).containsExactly("A0", "A1", "orcid:" + ORCID);
        assertThat(author.merges())
                .extracting(Merge::names, Merge::rule, Merge::recordCount)
                .containsExactly(
                        tuple(List.of("A0", "A2"), Rule.mergedBySource, 1),
                        tuple(List.of("A1", "orcid:" + ORCID), Rule.sameOrcid, 300),
                        tuple(List.of("A2", "orcid:" + ORCID), Rule.sameOrcid, 1));
        assertThat(author.merges().get(1).records()).hasSize(10).startsWith("W100", "W101");
        assertThat(List.of(author.papersRead(), author.complete())).containsExactly(301, true);
    }

    @Test
    void otherThingsShouldHaveAProvenanceToo() {
        writer.store(
                List.of(new EntityRecord(
                        EntityKind.SOURCE, "venue:letters", List.of(), "2024", Map.of("name", "Letters"), List.of())),
                false);

        assertThat(provenances.one("sources/venue:Letters/provenance").records())
                .containsExactly(new KeptRecord("venue:letters", "venue:letters", Origin.own, "2024"));
        assertThat(provenances.problem("topics/T9/provenance", 404).detail()).contains("T9");
        assertThat(provenances.problem("papers/venue:letters/provenance", 404).detail())
                .contains("source");
        assertThat(caller.get("/api/v1/papers/hello/provenance").statusCode()).isEqualTo(400);
    }

    @Test
    void undoneMergeShouldStayUndoneWhenImportedAgain() {
        var first = by("W1", "10.1/a", ada("A1"));
        var second = by("W2", "10.1/b", ada("A2"));
        writer.store(List.of(first, second), false);
        var merge = merge("authors/A2/provenance", "A1", "orcid:" + ORCID);
        assertThat(caller.get("/api/v1/authors/A1").statusCode()).isEqualTo(301);

        assertThat(delete("provenance/merges/" + merge.mergeId()).statusCode()).isEqualTo(204);

        assertThat(ask("MATCH (author:Author) RETURN author.id ORDER BY author.id"))
                .containsExactly("A1", "A2");
        assertThat(provenances.one("authors/A1/provenance").merges()).isEmpty();
        assertThat(provenances.one("authors/orcid:" + ORCID + "/provenance").id())
                .isEqualTo("A2");
        assertThat(delete("provenance/merges/" + merge.mergeId()).statusCode()).isEqualTo(404);
        writer.store(List.of(by("W1", "10.1/c", ada("A1")), by("W3", "10.1/d", ada("A1"))), false);
        assertThat(ask("MATCH (author:Author) RETURN author.id ORDER BY author.id"))
                .containsExactly("A1", "A2");
    }

    @Test
    void unknownMergeShouldBeNotFound() {
        writer.store(List.of(by("W1", "10.1/a"), by("W2", "10.1/b")), false);

        for (var id :
                List.of("nonsense", "%21", new MergeId("W1", "doi:10.1/b").token(), new MergeId("W8", "W9").token())) {
            var answer = delete("provenance/merges/" + id);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
        }
        assertThat(ask("MATCH (separation:Separation) RETURN separation.id")).isEmpty();
    }

    @Test
    void forgottenPaperShouldBeGoneWithAllThatFollowedFromIt() {
        writer.store(List.of(by("W1", "10.1/a", ada("A1"))), false);
        var before = GraphDump.of(Neo4jUnderTest.driver());
        writer.store(List.of(by("W2", "10.1/b", ada("A2")), by("acl:2", "10.1/b")), false);

        assertThat(delete("papers/doi:10.1%2Fb").statusCode()).isEqualTo(204);

        assertThat(GraphDump.of(Neo4jUnderTest.driver())).isEqualTo(before);
        assertThat(caller.get("/api/v1/papers/W2").statusCode()).isEqualTo(404);
        for (var id : List.of("W2", "acl:2", "doi:10.1%2Fb", "A1")) {
            assertThat(delete("papers/" + id).statusCode()).as(id).isEqualTo(404);
        }
        assertThat(delete("papers/hello").statusCode()).isEqualTo(400);
    }

    @Test
    void pageOfAnotherOriginShouldChangeNothing() {
        writer.store(List.of(by("W1", "10.1/a")), false);
        var merge = merge("papers/W1/provenance", "W1", "doi:10.1/a");

        assertThat(delete("papers/W1", "Origin", "https://evil.example").statusCode())
                .isEqualTo(403);
        assertThat(delete("provenance/merges/" + merge.mergeId(), "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(caller.get("/api/v1/papers/W1").statusCode()).isEqualTo(200);
    }

    @Test
    void papersShouldBeForgottenWhileOthersAreStored() {
        var batches = IntStream.range(0, 30)
                .mapToObj(batch -> List.of(
                        by("W" + batch, "10.1/" + batch, ada("A" + batch % 3), Person.named("Bob")),
                        by("acl:" + batch, "10.2/" + batch, ada("A" + batch % 4), Person.named("Cleo"))))
                .toList();
        var staying = batches.stream().map(batch -> batch.getLast()).toList();
        writer.store(staying, false);
        var expected = GraphDump.of(Neo4jUnderTest.driver());
        empty();

        var storing = CompletableFuture.runAsync(() -> batches.forEach(batch -> writer.store(batch, false)));
        var forgotten = 0;
        while (forgotten < batches.size() && !storing.isCompletedExceptionally()) {
            forgotten += writer.forgetPaper("W" + forgotten);
        }
        storing.join();

        assertThat(GraphDump.difference(expected, GraphDump.of(Neo4jUnderTest.driver())))
                .isEmpty();
    }
}
