package org.scholargraph.path;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.scholargraph.graph.Neo4jUnderTest;
import org.scholargraph.identifier.EntityId;

/** Chains by levels and chains one by one, beside all walks of the same length, on small made-up graphs. */
class ChainSearchTest {

    private static final int GRAPHS = 6;
    private static final int QUESTIONS = 60;
    private static final Map<String, Integer> THINGS =
            Map.of("Paper", 24, "Author", 24, "Institution", 5, "Topic", 6, "Source", 3);
    private static final List<Kind> KINDS = List.of(
            new Kind("AUTHORED", "Author", "Paper", 30),
            new Kind("COAUTHORED_WITH", "Author", "Author", 14),
            new Kind("AFFILIATED_WITH", "Author", "Institution", 10),
            new Kind("CITES", "Paper", "Paper", 14),
            new Kind("ABOUT", "Paper", "Topic", 14),
            new Kind("PUBLISHED_IN", "Paper", "Source", 8),
            new Kind("PART_OF", "Topic", "Topic", 6));

    private static EmbeddedServer server;

    private final Random random = new Random(23);
    private Map<String, Map<String, Integer>> strengths = Map.of();
    private List<String> noWay = List.of();

    @BeforeAll
    static void start() {
        Neo4jUnderTest.clear();
        server = ApplicationContext.run(EmbeddedServer.class, Neo4jUnderTest.properties());
    }

    @AfterAll
    static void close() {
        server.close();
    }

    @Test
    void chainsShouldBeTheShortestWalksStrongestFirst() {
        var search = server.getApplicationContext().getBean(ChainSearch.class);
        var repository = server.getApplicationContext().getBean(PathRepository.class);
        var lengths = new TreeSet<Integer>();
        for (int graph = 0; graph < GRAPHS; graph++) {
            makeUp();
            var ids = List.copyOf(strengths.keySet());
            for (int question = 0; question < QUESTIONS; question++) {
                var from = ids.get(random.nextInt(ids.size()));
                var to = ids.get((ids.indexOf(from) + 1 + random.nextInt(ids.size() - 1)) % ids.size());
                int maxLength = 1 + random.nextInt(8);
                int most = 1 + random.nextInt(5);

                var byLevels = search.find(from, to, maxLength, most).orElseThrow();
                var oneByOne = repository
                        .findThroughAny(from, to, maxLength, most, 1_000_000)
                        .orElseThrow();

                var walks = shortestWalks(from, to, maxLength);
                assertThat(byLevels.count()).isEqualTo(walks.size());
                assertThat(byLevels.paths().stream()
                                .map(path -> path.stream().map(EntityId::id).toList()))
                        .isEqualTo(walks.stream().limit(most).toList());
                assertThat(oneByOne).isEqualTo(byLevels);
                var steps = steps(walks.stream().limit(most).toList());
                assertThat(repository.listStrides(steps, 10).stream().map(Stride::ends))
                        .containsExactlyInAnyOrderElementsOf(steps);
                lengths.add(walks.isEmpty() ? -1 : walks.getFirst().size() - 1);
            }
        }
        assertThat(lengths).contains(-1, 1, 2, 3, 4, 5, 6);
        assertThat(search.find("Author:0", "Author:nobody", 6, 1)).isEmpty();
    }

    @Test
    void moreChainsThanAreLookedAtOneByOneShouldNotBeNamed() {
        makeUp();
        var repository = server.getApplicationContext().getBean(PathRepository.class);
        var few = strengths.keySet().stream()
                .filter(id -> !id.equals("Author:0"))
                .filter(id -> shortestWalks("Author:0", id, 6).size() > 1)
                .findFirst()
                .orElseThrow();

        var answer = repository.findThroughAny("Author:0", few, 6, 1, 1).orElseThrow();

        assertThat(answer.count()).isGreaterThan(1);
        assertThat(answer.paths()).isEmpty();
    }

    private void makeUp() {
        Neo4jUnderTest.clear();
        strengths = new TreeMap<>();
        noWay = new ArrayList<>();
        THINGS.forEach((label, count) -> IntStream.range(0, count).forEach(number -> makeUp(label, number)));
        KINDS.forEach(kind -> IntStream.range(0, kind.count()).forEach(number -> tie(kind)));
    }

    private void makeUp(String label, int number) {
        var id = label + ":" + number;
        var isHyperauthored = label.equals("Paper") && number % 8 == 0;
        strengths.put(id, new TreeMap<>());
        if (label.equals("Topic") || label.equals("Source") || isHyperauthored) {
            noWay.add(id);
        }
        run(
                "CREATE (thing:$($label) {id: $id, title: $id}) SET thing.hyperauthored = CASE $label WHEN 'Paper' THEN $more END",
                Map.of("label", label, "id", id, "more", isHyperauthored));
    }

    /** Papers may cite each other and topics be part of each other. */
    private void tie(Kind kind) {
        var from = kind.from() + ":" + random.nextInt(THINGS.getOrDefault(kind.from(), 1));
        var to = kind.to() + ":" + random.nextInt(THINGS.getOrDefault(kind.to(), 1));
        var isThere = tiesOf(from).containsKey(to);
        if (from.equals(to)
                || isThere && !kind.name().equals("CITES") && !kind.name().equals("PART_OF")) {
            return;
        }
        boolean isCounted = kind.name().equals("COAUTHORED_WITH") || kind.name().equals("AFFILIATED_WITH");
        int strength = isCounted ? 1 + random.nextInt(4) : 1;
        tiesOf(from).put(to, strength);
        tiesOf(to).put(from, strength);
        run("""
                MATCH (one {id: $from})
                MATCH (other {id: $to})
                MERGE (one)-[tie:$($kind)]->(other)
                SET tie.paperCount = CASE WHEN $isCounted THEN $strength END""", Map.of("from", from, "to", to, "kind", kind.name(), "isCounted", isCounted, "strength", strength));
    }

    private Map<String, Integer> tiesOf(String id) {
        return Objects.requireNonNull(strengths.get(id));
    }

    private static void run(String cypher, Map<String, Object> parameters) {
        Neo4jUnderTest.driver()
                .executableQuery("CYPHER 25 " + cypher)
                .withParameters(parameters)
                .execute();
    }

    private List<List<String>> shortestWalks(String from, String to, int maxLength) {
        for (int length = 1; length <= maxLength; length++) {
            var walks = new ArrayList<List<String>>();
            walk(List.of(from), to, length, walks);
            if (!walks.isEmpty()) {
                walks.sort(Comparator.<List<String>>comparingInt(walk -> -weakest(walk))
                        .thenComparing(walk -> String.join("\0", walk)));
                return walks;
            }
        }
        return List.of();
    }

    private void walk(List<String> sofar, String to, int length, List<List<String>> walks) {
        var last = sofar.getLast();
        if (sofar.size() - 1 == length) {
            if (last.equals(to)) {
                walks.add(sofar);
            }
            return;
        }
        if (sofar.size() > 1 && noWay.contains(last)) {
            return;
        }
        for (var next : tiesOf(last).keySet()) {
            var longer = new ArrayList<>(sofar);
            longer.add(next);
            walk(longer, to, length, walks);
        }
    }

    /** Each once, however many ties there are between the two. */
    private static List<List<String>> steps(List<List<String>> walks) {
        return walks.stream()
                .flatMap(walk -> IntStream.range(1, walk.size())
                        .mapToObj(step -> walk.subList(step - 1, step + 1).stream()
                                .sorted()
                                .toList()))
                .distinct()
                .toList();
    }

    private int weakest(List<String> walk) {
        return IntStream.range(1, walk.size())
                .map(step -> tiesOf(walk.get(step - 1)).getOrDefault(walk.get(step), 0))
                .min()
                .orElse(0);
    }

    /** Ties of a name from one label to another, so many of them. */
    private record Kind(String name, String from, String to, int count) {}
}
