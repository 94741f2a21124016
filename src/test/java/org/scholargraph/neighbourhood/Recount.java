package org.scholargraph.neighbourhood;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.scholargraph.neighbourhood.SmallWorld.Paper;

/** What a neighbourhood has to be, worked out from the papers of a small world without any Cypher. */
final class Recount {

    private static final List<String> TURNS = List.of("author", "paper", "topic", "institution", "source");

    /** A tie between two things, as papers make it or as it stands. */
    record Counted(
            String source,
            String target,
            String kind,
            long paperCount,
            double weight,
            @Nullable Integer firstYear,
            @Nullable Integer lastYear) {

        String id() {
            return kind + "|" + source + "|" + target;
        }
    }

    private final SmallWorld world;
    private final Map<String, Counted> ties = new TreeMap<>();
    private final Map<String, Map<String, Counted>> byEnd = new HashMap<>();

    /** Only ties that count within the years and with the weight. */
    Recount(SmallWorld world, Set<String> relations, int minWeight, @Nullable Integer from, @Nullable Integer to) {
        this.world = world;
        pairs(world, from, to).values().stream()
                .filter(tie -> tie.paperCount() >= minWeight)
                .forEach(this::put);
        affiliations(world, from, to).values().forEach(this::put);
        subjects(from, to);
        for (var paper : world.papers.values()) {
            paper.authors().forEach(author -> put(plain(author, paper.id(), "authored")));
            paper.topics().forEach(topic -> put(plain(paper.id(), topic, "about")));
            paper.references().stream()
                    .filter(world.papers::containsKey)
                    .forEach(id -> put(plain(paper.id(), id, "cites")));
            if (paper.source() != null) {
                put(plain(paper.id(), paper.source(), "publishedIn"));
            }
        }
        world.wholes.forEach((part, whole) -> put(plain(part, whole, "partOf")));
        ties.values().removeIf(tie -> !relations.contains(tie.kind()));
        for (var tie : ties.values()) {
            byEnd.computeIfAbsent(tie.source(), any -> new HashMap<>()).put(tie.target(), tie);
            byEnd.computeIfAbsent(tie.target(), any -> new HashMap<>()).put(tie.source(), tie);
        }
    }

    private void put(Counted tie) {
        ties.put(tie.id(), tie);
    }

    private static Counted plain(String source, String target, String kind) {
        return new Counted(source, target, kind, 0, 0, null, null);
    }

    static Map<String, Counted> pairs(SmallWorld world, @Nullable Integer from, @Nullable Integer to) {
        var pairs = new TreeMap<String, List<Paper>>();
        for (var paper : world.papers.values()) {
            if (!paper.hyperauthored() && isWithin(paper, from, to)) {
                var authors = List.copyOf(new TreeSet<>(paper.authors()));
                for (int i = 0; i < authors.size(); i++) {
                    for (int j = i + 1; j < authors.size(); j++) {
                        add(pairs, authors.get(i) + "|" + authors.get(j), paper);
                    }
                }
            }
        }
        return counted(pairs, "coauthoredWith");
    }

    static Map<String, Counted> affiliations(SmallWorld world, @Nullable Integer from, @Nullable Integer to) {
        var ties = new TreeMap<String, List<Paper>>();
        for (var paper : world.papers.values()) {
            if (isWithin(paper, from, to)) {
                paper.institutions().forEach((author, ids) -> ids.forEach(id -> add(ties, author + "|" + id, paper)));
            }
        }
        return counted(ties, "affiliatedWith");
    }

    /** What authors and institutions work on, through their papers. */
    private void subjects(@Nullable Integer from, @Nullable Integer to) {
        var through = new TreeMap<String, List<Paper>>();
        for (var paper : world.papers.values()) {
            if (isWithin(paper, from, to)) {
                var workers = new TreeSet<>(paper.authors());
                paper.institutions().values().forEach(workers::addAll);
                workers.forEach(one -> paper.topics().forEach(topic -> add(through, one + "|" + topic, paper)));
            }
        }
        counted(through, "about").values().forEach(this::put);
    }

    private static void add(Map<String, List<Paper>> ties, String ends, Paper paper) {
        ties.computeIfAbsent(ends, any -> new ArrayList<>()).add(paper);
    }

    private static Map<String, Counted> counted(Map<String, List<Paper>> ties, String kind) {
        var counted = new TreeMap<String, Counted>();
        ties.forEach((ends, papers) -> {
            var years = papers.stream()
                    .map(Paper::year)
                    .filter(year -> year != null)
                    .sorted()
                    .toList();
            var ids = ends.split("\\|");
            counted.put(
                    ends,
                    new Counted(
                            ids[0],
                            ids[1],
                            kind,
                            papers.size(),
                            kind.equals("coauthoredWith") ? weight(papers) : 0,
                            years.isEmpty() ? null : years.getFirst(),
                            years.isEmpty() ? null : years.getLast()));
        });
        return counted;
    }

    private static double weight(List<Paper> papers) {
        return papers.stream()
                .mapToDouble(paper -> 1.0 / (paper.authors().size() - 1))
                .sum();
    }

    private static boolean isWithin(Paper paper, @Nullable Integer from, @Nullable Integer to) {
        return from == null || to == null || paper.year() != null && paper.year() >= from && paper.year() <= to;
    }

    static String kind(String id) {
        return switch (id.charAt(0)) {
            case 'A' -> "author";
            case 'W' -> "paper";
            case 'T' -> "topic";
            case 'I' -> "institution";
            default -> "source";
        };
    }

    /** The ties of a thing, by the other end. */
    Map<String, Counted> around(String id) {
        return byEnd.getOrDefault(id, Map.of());
    }

    Map<String, Long> degree(String id) {
        return around(id).keySet().stream().collect(Collectors.groupingBy(Recount::kind, Collectors.counting()));
    }

    /** Neighbours of a kind that may be shown, strongest first. */
    List<String> strongest(String id, String kind, @Nullable Integer from, @Nullable Integer to) {
        var around = around(id);
        var position = kind(id).equals("paper") ? List.copyOf(paper(id).authors()) : List.<String>of();
        Comparator<String> byStrength = kind.equals("paper")
                ? Comparator.comparing((String other) -> -world.citations.getOrDefault(other, 0))
                        .thenComparing(other -> paper(other).year(), Comparator.nullsLast(Comparator.reverseOrder()))
                        .thenComparing(other -> paper(other).date(), Comparator.nullsLast(Comparator.reverseOrder()))
                : Comparator.comparing((String other) -> -strength(around, other))
                        .thenComparing(other -> -tie(around, other).weight());
        return around.keySet().stream()
                .filter(other -> kind(other).equals(kind))
                .filter(other -> !kind.equals("paper") || isWithin(paper(other), from, to))
                .sorted(Comparator.<String>comparingInt(position::indexOf)
                        .thenComparing(byStrength)
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private Paper paper(String id) {
        return Objects.requireNonNull(world.papers.get(id));
    }

    private static Counted tie(Map<String, Counted> around, String other) {
        return Objects.requireNonNull(around.get(other));
    }

    /** Papers that make the tie; of a part and its whole, the papers of the part. */
    private long strength(Map<String, Counted> around, String other) {
        var tie = tie(around, other);
        return tie.kind().equals("partOf") ? papersOf(tie.source()) : tie.paperCount();
    }

    private long papersOf(String id) {
        return world.papers.values().stream()
                .filter(paper -> paper.topics().contains(id)
                        || paper.institutions().values().stream().anyMatch(ids -> ids.contains(id)))
                .count();
    }

    /** Which nodes are shown, in order: level by level, node by node, the kinds by turns. */
    List<String> walk(
            String center,
            int depth,
            Set<String> kinds,
            int perKind,
            int maxNodes,
            @Nullable Integer from,
            @Nullable Integer to) {
        var found = new LinkedHashSet<>(List.of(center));
        var level = List.of(center);
        for (int i = 0; i < depth; i++) {
            var before = Set.copyOf(found);
            for (var node : level) {
                var offers = new LinkedHashMap<String, Deque<String>>();
                TURNS.stream()
                        .filter(kinds::contains)
                        .forEach(kind -> offers.put(kind, new ArrayDeque<>(strongest(node, kind, from, to))));
                takeTurns(offers, found, perKind, maxNodes);
            }
            level = found.stream().filter(id -> !before.contains(id)).toList();
        }
        return List.copyOf(found);
    }

    private static void takeTurns(Map<String, Deque<String>> offers, Set<String> found, int perKind, int maxNodes) {
        for (int turn = 0; turn < perKind; turn++) {
            for (var offer : offers.values()) {
                while (found.contains(offer.peek())) {
                    offer.remove();
                }
                if (!offer.isEmpty() && found.size() < maxNodes) {
                    found.add(offer.remove());
                }
            }
        }
    }

    /** Ties with both ends among the nodes. */
    Map<String, Counted> among(Set<String> nodes) {
        var among = new TreeMap<>(ties);
        among.values().removeIf(tie -> !nodes.contains(tie.source()) || !nodes.contains(tie.target()));
        return among;
    }
}
