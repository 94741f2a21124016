package org.scholargraph.cluster;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Which topics tell the papers of a cluster from all others: those of the greatest log-likelihood ratio among those that are
 * more frequent inside (T. Dunning, "Accurate methods for the statistics of surprise and coincidence", Computational
 * Linguistics 19 (1993), 61–74).
 */
final class TellingTerms {

    private final int[] papersOfTopics;
    private final int papers;
    private final IntFunction<String> names;

    /**
     * @param papersOfTopics how many papers are about each topic
     * @param papers how many papers there are
     * @param names of topics
     */
    TellingTerms(int[] papersOfTopics, int papers, IntFunction<String> names) {
        this.papersOfTopics = papersOfTopics;
        this.papers = papers;
        this.names = names;
    }

    /**
     * The most telling topics, best first. Of several of one name, as a field and a concept are, the best stands for all.
     *
     * @param inside how many papers of the cluster are about each topic
     * @param size how many papers the cluster has
     * @param candidates numbers of topics
     */
    List<Integer> of(int[] inside, int size, IntStream candidates, int limit) {
        record Scored(int topic, double ratio) {}
        var told = new HashSet<String>();
        return candidates
                .filter(topic -> inside[topic] > 0)
                .filter(topic ->
                        (double) inside[topic] * papers > (double) size * papersOfTopics[topic] || size == papers)
                .mapToObj(topic -> new Scored(topic, ratio(inside[topic], size, papersOfTopics[topic])))
                .sorted(Comparator.comparingDouble(Scored::ratio).reversed().thenComparingInt(Scored::topic))
                .map(Scored::topic)
                .filter(topic -> told.add(names.apply(topic).toLowerCase(Locale.ROOT)))
                .limit(limit)
                .toList();
    }

    private double ratio(int inside, int size, int all) {
        return 2
                * (cell(inside, size, all)
                        + cell(size - inside, size, papers - all)
                        + cell(all - inside, papers - size, all)
                        + cell(papers - size - all + inside, papers - size, papers - all));
    }

    private double cell(int observed, int row, int column) {
        return observed == 0 ? 0 : observed * Math.log((double) observed * papers / ((double) row * column));
    }
}
