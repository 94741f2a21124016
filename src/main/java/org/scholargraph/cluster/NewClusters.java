package org.scholargraph.cluster;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Network;
import org.jspecify.annotations.Nullable;
import org.scholargraph.cluster.Portraits.Counted;
import org.scholargraph.cluster.Portraits.Portrait;

/** Clusters of one kind as they are to be stored: found, told apart, named, and given the ids of those they carry on. */
final class NewClusters {

    /** Fewer members make no cluster. */
    static final int FEWEST_MEMBERS = 3;

    private static final int MOST_NEIGHBOURS = 10;

    private final Corpus corpus;
    private final Clustered of;
    private final Network network;
    private final ClusterTree tree;
    private final Map<Resolution, Map<Integer, int[]>> members = new EnumMap<>(Resolution.class);
    private final Map<Resolution, Map<Integer, String>> ids = new EnumMap<>(Resolution.class);
    private final List<Rows.Former> former = new ArrayList<>();
    private long lastId;

    /** @param lastId the greatest number that an id has had */
    NewClusters(Corpus corpus, Clustered of, Network network, ClusterTree tree, List<Rows.Held> before, long lastId) {
        this.corpus = corpus;
        this.of = of;
        this.network = network;
        this.tree = tree;
        this.lastId = lastId;
        for (var resolution : Resolution.values()) {
            members.put(resolution, members(tree.at(resolution)));
            name(
                    resolution,
                    before.stream()
                            .filter(old -> old.resolution().equals(resolution.name()))
                            .toList());
        }
    }

    /** The nodes of each cluster that has enough, by its number, the largest first. */
    private static Map<Integer, int[]> members(int[] clusters) {
        return IntStream.range(0, clusters.length)
                .boxed()
                .collect(Collectors.groupingBy(node -> clusters[node]))
                .entrySet()
                .stream()
                .filter(cluster -> cluster.getValue().size() >= FEWEST_MEMBERS)
                .sorted(Comparator.comparingInt((Map.Entry<Integer, List<Integer>> cluster) ->
                                -cluster.getValue().size())
                        .thenComparing(Map.Entry::getKey))
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        cluster -> cluster.getValue().stream()
                                .mapToInt(node -> node)
                                .toArray(),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }

    private void name(Resolution resolution, List<Rows.Held> before) {
        var clusterOf = new HashMap<String, Integer>();
        at(members, resolution).forEach((cluster, nodes) -> {
            for (int node : nodes) {
                clusterOf.put(corpus.members(of).id(node), cluster);
            }
        });
        var heirs = new Heirs(before, clusterOf);
        var named = new HashMap<>(heirs.ids());
        at(members, resolution).keySet().forEach(cluster -> named.computeIfAbsent(cluster, any -> of + "-" + ++lastId));
        ids.put(resolution, named);
        heirs.parts()
                .forEach(
                        (old, cluster) -> former.add(new Rows.Former(old, Objects.requireNonNull(named.get(cluster)))));
    }

    private static <V> V at(Map<Resolution, V> values, Resolution resolution) {
        return Objects.requireNonNull(values.get(resolution));
    }

    long lastId() {
        return lastId;
    }

    /** Ids that end, and where they lead. */
    List<Rows.Former> former() {
        return former;
    }

    /** How many nodes are in no cluster, from coarse to fine. */
    List<Integer> unclustered() {
        return Arrays.stream(Resolution.values())
                .map(resolution -> network.getNNodes()
                        - at(members, resolution).values().stream()
                                .mapToInt(nodes -> nodes.length)
                                .sum())
                .toList();
    }

    /** All clusters, from coarse to fine, the largest first. */
    List<SavedCluster> clusters() {
        var papers = corpus.papers();
        var membersOfPapers = corpus.membersOfPapers(of);
        var weights = of == Clustered.topics
                ? Assignment.weights(
                        membersOfPapers, papers.scores(), corpus.topics().size())
                : Assignment.equalWeights(membersOfPapers);
        var assigned = Assignment.of(tree, membersOfPapers, weights);
        return Arrays.stream(Resolution.values())
                .flatMap(resolution -> clusters(resolution, assigned).stream())
                .toList();
    }

    private List<SavedCluster> clusters(Resolution resolution, Map<Resolution, int[]> assigned) {
        var portraits = new Portraits(corpus, of, network);
        var numbers = tree.at(resolution);
        var clusterOfPaper = at(assigned, resolution);
        var papers = IntStream.range(0, clusterOfPaper.length)
                .boxed()
                .filter(paper -> clusterOfPaper[paper] != Assignment.NONE)
                .collect(Collectors.groupingBy(paper -> clusterOfPaper[paper]));
        var neighbours =
                new Neighbours(network, numbers, at(members, resolution).keySet());
        var labels = new HashSet<String>();
        var saved = new ArrayList<SavedCluster>();
        at(members, resolution).forEach((cluster, nodes) -> {
            var own = papers.getOrDefault(cluster, List.of()).stream()
                    .mapToInt(paper -> paper)
                    .toArray();
            var portrait = portraits.of(cluster, numbers, nodes, own);
            var near = neighbours.of(cluster, MOST_NEIGHBOURS);
            saved.add(new SavedCluster(
                    id(resolution, cluster),
                    parent(resolution, nodes[0]),
                    remaining(resolution, nodes),
                    remainingPapers(resolution, own, assigned),
                    properties(resolution, portrait, near, label(portrait, labels))));
        });
        return saved;
    }

    private String id(Resolution resolution, int cluster) {
        return Objects.requireNonNull(at(ids, resolution).get(cluster));
    }

    private @Nullable String parent(Resolution resolution, int node) {
        if (resolution == Resolution.coarse) {
            return null;
        }
        var coarser = Resolution.values()[resolution.ordinal() - 1];
        return id(coarser, tree.at(coarser)[node]);
    }

    /** Ids of those that no finer cluster holds. */
    private List<String> remaining(Resolution resolution, int[] nodes) {
        return Arrays.stream(nodes)
                .filter(node -> Arrays.stream(Resolution.values())
                        .filter(finer -> finer.ordinal() > resolution.ordinal())
                        .noneMatch(finer -> at(members, finer).containsKey(tree.at(finer)[node])))
                .mapToObj(corpus.members(of)::id)
                .toList();
    }

    private List<String> remainingPapers(Resolution resolution, int[] papers, Map<Resolution, int[]> assigned) {
        return Arrays.stream(papers)
                .filter(paper -> Arrays.stream(Resolution.values())
                        .filter(finer -> finer.ordinal() > resolution.ordinal())
                        .noneMatch(finer -> at(members, finer).containsKey(at(assigned, finer)[paper])))
                .mapToObj(paper -> corpus.papers().ids()[paper])
                .toList();
    }

    /** What is most telling; of authors with the most connected of them, since many groups write about one subject. */
    private String label(Portrait portrait, Set<String> taken) {
        var parts = new ArrayList<String>();
        if (of == Clustered.topics || portrait.telling().isEmpty()) {
            portrait.telling().forEach(topic -> parts.add(corpus.topics().name(topic)));
        } else {
            parts.add(corpus.topics().name(portrait.telling().getFirst()) + ": "
                    + corpus.authors().name(portrait.authors().getFirst().number()));
        }
        portrait.authors().forEach(author -> parts.add(corpus.authors().name(author.number())));
        Arrays.stream(portrait.members())
                .forEach(member -> parts.add(corpus.members(of).name(member)));
        Arrays.stream(portrait.members())
                .forEach(member -> parts.add(corpus.members(of).id(member)));
        var label = new StringBuilder(parts.getFirst());
        for (int next = 1; !taken.add(label.toString()); next++) {
            if (label.indexOf(parts.get(next)) < 0) {
                label.append(", ").append(parts.get(next));
            }
        }
        return label.toString();
    }

    private SavedCluster.Properties properties(
            Resolution resolution, Portrait portrait, List<Neighbours.Neighbour> near, String label) {
        var years = portrait.years();
        return new SavedCluster.Properties(
                of.name(),
                resolution.name(),
                label,
                portrait.telling().stream().map(corpus.topics()::name).toList(),
                portrait.members().length,
                portrait.paperCount(),
                portrait.authorCount(),
                years.first(),
                years.last(),
                portrait.density(),
                portrait.growth(),
                List.copyOf(years.counts().keySet()),
                List.copyOf(years.counts().values()),
                ids(portrait.topics(), corpus.topics()),
                counts(portrait.topics()),
                ids(portrait.authors(), corpus.authors()),
                counts(portrait.authors()),
                portrait.papers().stream()
                        .map(paper -> corpus.papers().ids()[paper])
                        .toList(),
                ids(portrait.institutions(), corpus.institutions()),
                counts(portrait.institutions()),
                near.stream().map(one -> id(resolution, one.cluster())).toList(),
                near.stream().map(Neighbours.Neighbour::strength).toList());
    }

    private static List<String> ids(List<Counted> some, Things things) {
        return some.stream().map(one -> things.id(one.number())).toList();
    }

    private static List<Integer> counts(List<Counted> some) {
        return some.stream().map(Counted::count).toList();
    }
}
