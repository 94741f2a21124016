package org.scholargraph.cluster;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.cwts.networkanalysis.Network;
import org.scholargraph.term.ExtractedTerms;
import org.scholargraph.term.PaperText;
import org.scholargraph.term.TermExtraction;

/**
 * What papers are about by their words alone, whatever topics they have: for comparison with labels that people gave.
 *
 * @param terms of the papers
 * @param network of the terms
 * @param weights how much each term of a paper counts
 */
record Themes(ExtractedTerms terms, Network network, double[][] weights) {

    static Themes of(List<PaperText> papers) {
        var terms = TermExtraction.of(papers);
        int count = terms.terms().size();
        return new Themes(
                terms,
                CooccurrenceNetwork.of(terms.ofPapers(), count),
                Assignment.weights(terms.ofPapers(), terms.shares(), count));
    }

    /** The cluster of each paper, by resolution. */
    Map<Resolution, int[]> clusters(long firstSeed, int runs) {
        return Assignment.of(ClusterTree.of(network, Clustered.topics, firstSeed, runs), terms.ofPapers(), weights);
    }

    /** Labels as numbers. */
    static int[] numbers(List<String> labels) {
        var distinct = labels.stream().distinct().sorted().toList();
        return labels.stream()
                .mapToInt(label -> Collections.binarySearch(distinct, label))
                .toArray();
    }

    /** The papers that have a cluster, by their places. */
    static int[] held(int[] clusters) {
        return IntStream.range(0, clusters.length)
                .filter(paper -> clusters[paper] != Assignment.NONE)
                .toArray();
    }

    static int[] only(int[] places, int[] values) {
        return Arrays.stream(places).map(place -> values[place]).toArray();
    }
}
