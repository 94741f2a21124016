package org.scholargraph.neighbourhood;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Record;
import org.scholargraph.graph.Neo4jUnderTest;

/** All that is in the store, read relationship by relationship, and what follows from it by code of its own. */
final class StoredGraph {

    private static final Map<String, String> RELATIONS = Map.of(
            "COAUTHORED_WITH", "coauthoredWith",
            "AUTHORED", "authored",
            "AFFILIATED_WITH", "affiliatedWith",
            "ABOUT", "about",
            "PART_OF", "partOf",
            "CITES", "cites",
            "PUBLISHED_IN", "publishedIn");

    /** A tie as it is stored, or as it follows from papers. */
    record Link(String source, String target, String kind, long paperCount, double weight) {

        String id() {
            return kind + "|" + source + "|" + target;
        }
    }

    final Map<String, String> kinds = new TreeMap<>();
    private final Map<String, List<Link>> byEnd = new HashMap<>();
    private final Map<String, Map<String, Link>> around = new HashMap<>();
    private final Map<String, Set<String>> stored = new HashMap<>();
    private final Set<String> hyperauthored = new HashSet<>();

    static StoredGraph read() {
        var graph = new StoredGraph();
        rows("MATCH (n:Paper|Author|Institution|Topic|Source) RETURN n.id, labels(n)[0], n.hyperauthored")
                .forEach(graph::addNode);
        rows("""
                MATCH (a:Paper|Author|Institution|Topic)-[r:COAUTHORED_WITH|AUTHORED|AFFILIATED_WITH|ABOUT|PART_OF|CITES|PUBLISHED_IN]->(b)
                RETURN a.id, b.id, type(r), coalesce(r.paperCount, 0), coalesce(r.weight, 0.0)""").forEach(graph::addLink);
        graph.deriveSubjects(papersOf("MATCH (a:Author)-[:AUTHORED]->(p:Paper) RETURN a.id, p.id"));
        graph.deriveSubjects(papersOf("MATCH (p:Paper)-[:WRITTEN_AT]->(i:Institution) RETURN i.id, p.id"));
        return graph;
    }

    private static List<Record> rows(String statement) {
        return Neo4jUnderTest.driver()
                .executableQuery("CYPHER 25 " + statement)
                .execute()
                .records();
    }

    private void addNode(Record row) {
        var id = row.get(0).asString();
        kinds.put(id, row.get(1).asString().toLowerCase(Locale.ROOT));
        if (row.get(2).asBoolean(false)) {
            hyperauthored.add(id);
        }
    }

    private void addLink(Record row) {
        var link = new Link(
                row.get(0).asString(),
                row.get(1).asString(),
                Objects.requireNonNull(RELATIONS.get(row.get(2).asString())),
                row.get(3).asLong(),
                row.get(4).asDouble());
        stored.computeIfAbsent(link.source(), any -> new TreeSet<>()).add(link.target());
        stored.computeIfAbsent(link.target(), any -> new TreeSet<>()).add(link.source());
        add(link);
    }

    private void add(Link link) {
        byEnd.computeIfAbsent(link.source(), any -> new ArrayList<>()).add(link);
        byEnd.computeIfAbsent(link.target(), any -> new ArrayList<>()).add(link);
        around.computeIfAbsent(link.source(), any -> new TreeMap<>()).put(link.target(), link);
        around.computeIfAbsent(link.target(), any -> new TreeMap<>()).put(link.source(), link);
    }

    private static Map<String, Set<String>> papersOf(String statement) {
        var papers = new TreeMap<String, Set<String>>();
        rows(statement).forEach(row -> papers.computeIfAbsent(row.get(0).asString(), any -> new TreeSet<>())
                .add(row.get(1).asString()));
        return papers;
    }

    private void deriveSubjects(Map<String, Set<String>> papersByWorker) {
        papersByWorker.forEach((worker, papers) -> {
            var counts = papers.stream()
                    .flatMap(paper -> stored.getOrDefault(paper, Set.of()).stream())
                    .filter(other -> kind(other).equals("topic"))
                    .collect(Collectors.groupingBy(topic -> topic, TreeMap::new, Collectors.counting()));
            counts.forEach((topic, count) -> add(new Link(worker, topic, "about", count, 0)));
        });
    }

    String kind(String id) {
        return Objects.requireNonNull(kinds.get(id), id);
    }

    /** Ids of a kind, those with most neighbours first. */
    List<String> listBusiest(String kind) {
        return kinds.keySet().stream()
                .filter(id -> kind(id).equals(kind))
                .sorted(Comparator.comparing((String id) -> -neighbours(id).size())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    Set<String> neighbours(String id) {
        return around.getOrDefault(id, Map.of()).keySet();
    }

    Map<String, Long> count(Collection<String> ids) {
        return ids.stream().collect(Collectors.groupingBy(this::kind, TreeMap::new, Collectors.counting()));
    }

    /** Neighbours that are not among some. */
    Set<String> neighboursBut(String id, Collection<String> others) {
        var left = new TreeSet<>(neighbours(id));
        left.removeAll(others);
        return left;
    }

    /** Co-authors by joint papers, then weight, then id. */
    List<String> listCoauthors(String author) {
        var links = around.getOrDefault(author, Map.of());
        return links.keySet().stream()
                .filter(other -> kind(other).equals("author"))
                .sorted(Comparator.comparing(
                                (String other) -> -link(links, other).paperCount())
                        .thenComparing(other -> -link(links, other).weight())
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Link link(Map<String, Link> links, String other) {
        return Objects.requireNonNull(links.get(other));
    }

    /** Ids of the ties with both ends among some and one among others. */
    Set<String> links(Set<String> both, Set<String> one) {
        var there = new HashSet<>(both);
        return one.stream()
                .flatMap(id -> byEnd.getOrDefault(id, List.of()).stream())
                .filter(link -> there.contains(link.source()) && there.contains(link.target()))
                .map(Link::id)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What lies within so many steps, over whatever tie. */
    Set<String> within(String id, int depth, Predicate<String> kind) {
        var found = new HashSet<>(Set.of(id));
        var level = Set.of(id);
        for (int i = 0; i < depth; i++) {
            level = level.stream()
                    .flatMap(one -> neighbours(one).stream())
                    .filter(other -> kind.test(kind(other)))
                    .filter(other -> !found.contains(other))
                    .collect(Collectors.toSet());
            found.addAll(level);
        }
        return found;
    }

    /** Steps of the shortest paths, and how many paths there are. */
    record Distance(int steps, long paths) {}

    /** Over co-authors only, or over every stored tie through no topic, source or hyper-authored paper. */
    @Nullable
    Distance distance(String from, String to, boolean coauthors) {
        var distances = new HashMap<>(Map.of(from, new Distance(0, 1)));
        var queue = new ArrayDeque<>(List.of(from));
        while (!queue.isEmpty() && !distances.containsKey(to) || isSameLevel(queue, distances, to)) {
            var id = queue.remove();
            if (id.equals(from) || isPassage(id)) {
                visit(id, coauthors, distances, queue);
            }
        }
        return distances.get(to);
    }

    private static boolean isSameLevel(ArrayDeque<String> queue, Map<String, Distance> distances, String to) {
        var there = distances.get(to);
        return there != null
                && !queue.isEmpty()
                && Objects.requireNonNull(distances.get(queue.peek())).steps() < there.steps();
    }

    private boolean isPassage(String id) {
        return !kind(id).equals("topic") && !kind(id).equals("source") && !hyperauthored.contains(id);
    }

    private void visit(String id, boolean coauthors, Map<String, Distance> distances, ArrayDeque<String> queue) {
        var here = Objects.requireNonNull(distances.get(id));
        for (var other : List.copyOf(coauthors ? listCoauthors(id) : stored.getOrDefault(id, Set.of()))) {
            var known = distances.get(other);
            if (known == null) {
                distances.put(other, new Distance(here.steps() + 1, here.paths()));
                queue.add(other);
            } else if (known.steps() == here.steps() + 1) {
                distances.put(other, new Distance(known.steps(), known.paths() + here.paths()));
            }
        }
    }

    /** Some ids, always the same. */
    List<String> some(List<String> ids, int busiest, int step) {
        var some = new ArrayList<>(ids.subList(0, Math.min(busiest, ids.size())));
        for (int i = busiest; i < ids.size(); i += step) {
            some.add(ids.get(i));
        }
        return some;
    }
}
