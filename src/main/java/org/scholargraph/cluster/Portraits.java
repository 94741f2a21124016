package org.scholargraph.cluster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Network;
import org.jspecify.annotations.Nullable;

/** Tells what clusters are about, and who and what is central to them. */
final class Portraits {

    private static final int CENTRAL = 10;
    private static final int TERMS = 10;

    private final Corpus corpus;
    private final Clustered of;
    private final Network network;
    private final TellingTerms telling;
    private final Tally topics;
    private final Tally authors;
    private final Tally institutions;
    private final Years allYears = new Years();

    Portraits(Corpus corpus, Clustered of, Network network) {
        this.corpus = corpus;
        this.of = of;
        this.network = network;
        this.topics = new Tally(corpus.topics().size());
        this.authors = new Tally(corpus.authors().size());
        this.institutions = new Tally(corpus.institutions().size());
        var all = new Tally(corpus.topics().size());
        Arrays.stream(corpus.papers().topics()).forEach(all::add);
        this.telling = new TellingTerms(all.counts(), corpus.papers().size(), corpus.topics()::name);
        Arrays.stream(corpus.papers().years()).forEach(allYears::add);
    }

    /**
     * What is told of one cluster.
     *
     * @param members numbers of its nodes
     * @param telling numbers of topics, the most telling first
     * @param authors numbers of authors, the most connected first
     */
    record Portrait(
            int[] members,
            int paperCount,
            int authorCount,
            Years years,
            @Nullable Double growth,
            double density,
            List<Integer> telling,
            List<Counted> topics,
            List<Counted> authors,
            List<Integer> papers,
            List<Counted> institutions) {}

    /** A thing and how many papers of the cluster have it. */
    record Counted(int number, int count) {}

    /**
     * The portrait of a cluster.
     *
     * @param cluster its number
     * @param clusters the number of each node's cluster
     * @param members nodes of the cluster
     * @param papers numbers of its papers
     */
    Portrait of(int cluster, int[] clusters, int[] members, int[] papers) {
        var years = new Years();
        for (int paper : papers) {
            topics.add(corpus.papers().topics()[paper]);
            authors.add(corpus.papers().authors()[paper]);
            institutions.add(corpus.papers().institutions()[paper]);
            years.add(corpus.papers().years()[paper]);
        }
        var portrait = new Portrait(
                members,
                papers.length,
                of == Clustered.authors ? members.length : authors.size(),
                years,
                years.growth(allYears),
                density(cluster, clusters, members),
                telling.of(topics.counts(), papers.length, candidates(members), TERMS),
                of == Clustered.topics ? strongest(cluster, clusters, members, topics) : counted(topics),
                of == Clustered.authors ? strongest(cluster, clusters, members, authors) : counted(authors),
                mostCited(papers),
                counted(institutions));
        topics.clear();
        authors.clear();
        institutions.clear();
        return portrait;
    }

    /** A topic cluster is told by its own topics. */
    private IntStream candidates(int[] members) {
        return of == Clustered.topics ? Arrays.stream(members) : topics.things();
    }

    private static List<Counted> counted(Tally tally) {
        return tally.most(CENTRAL).stream()
                .map(thing -> new Counted(thing, tally.counts()[thing]))
                .toList();
    }

    /** The members most tied to other members. */
    private List<Counted> strongest(int cluster, int[] clusters, int[] members, Tally tally) {
        var inside = new HashMap<Integer, Double>();
        Arrays.stream(members).forEach(member -> inside.put(member, weightInside(cluster, clusters, member)));
        return Arrays.stream(members)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(member -> -inside.getOrDefault(member, 0.0))
                        .thenComparing(member -> member))
                .limit(CENTRAL)
                .map(member -> new Counted(member, tally.counts()[member]))
                .toList();
    }

    private double weightInside(int cluster, int[] clusters, int member) {
        var neighbours = network.getNeighbors(member);
        var weights = network.getEdgeWeights(member);
        double sum = 0;
        for (int i = 0; i < neighbours.length; i++) {
            sum += clusters[neighbours[i]] == cluster ? weights[i] : 0;
        }
        return sum;
    }

    private List<Integer> mostCited(int[] papers) {
        ToIntFunction<Integer> citations = paper -> -corpus.papers().citations()[paper];
        return Arrays.stream(papers)
                .boxed()
                .sorted(Comparator.comparingInt(citations)
                        .thenComparingInt(paper -> -corpus.papers().years()[paper])
                        .thenComparingInt(paper -> paper))
                .limit(CENTRAL)
                .toList();
    }

    /** The part of all pairs of members that are tied. */
    private double density(int cluster, int[] clusters, int[] members) {
        if (members.length < 2) {
            return 0;
        }
        long tied = 0;
        for (int member : members) {
            tied += Arrays.stream(network.getNeighbors(member))
                    .filter(other -> clusters[other] == cluster)
                    .count();
        }
        return (double) tied / ((long) members.length * (members.length - 1));
    }
}
