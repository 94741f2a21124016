package org.scholargraph.cluster;

import java.util.Arrays;
import nl.cwts.networkanalysis.Network;
import org.scholargraph.term.Incidence;

/**
 * Topics tied by papers. An edge weighs as many papers as are about both, a node as much as its edges; so the Constant Potts
 * Model at a resolution of γ over the weight of the network asks whether two topics meet more than γ times as often as chance
 * has it, which is their association strength (N. J. van Eck and L. Waltman, "How to normalize cooccurrence data? An analysis
 * of some well-known similarity measures", JASIST 60 (2009), 1635–1651, doi:10.1002/asi.21075), each pair counting as much
 * as chance would give it (L. Waltman, N. J. van Eck and E. C. M. Noyons, "A unified approach to mapping and clustering of
 * bibliometric networks", Journal of Informetrics 4 (2010), 629–635, doi:10.1016/j.joi.2010.07.002).
 */
final class CooccurrenceNetwork {

    /** In a large graph two topics that meet only once are not tied: most of such pairs are chance. */
    private static final int LARGE = 5_000;

    private CooccurrenceNetwork() {}

    /**
     * The network.
     *
     * @param topicsOfPapers the topics of each paper, each once, as numbers below {@code topics}
     */
    static Network of(int[][] topicsOfPapers, int topics) {
        int fewest = topicsOfPapers.length < LARGE ? 1 : 2;
        var papersOfTopics = Incidence.transposed(topicsOfPapers, topics);
        var edges = new WeightedEdges();
        var joint = new int[topics];
        var met = new int[topics];
        for (int topic = 0; topic < topics; topic++) {
            int count = meet(topic, papersOfTopics[topic], topicsOfPapers, joint, met);
            Arrays.sort(met, 0, count);
            for (int i = 0; i < count; i++) {
                if (joint[met[i]] >= fewest) {
                    edges.add(topic, met[i], joint[met[i]]);
                }
                joint[met[i]] = 0;
            }
        }
        return edges.networkOfWeightedNodes(topics);
    }

    private static int meet(int topic, int[] papers, int[][] topicsOfPapers, int[] joint, int[] met) {
        int count = 0;
        for (int paper : papers) {
            for (int other : topicsOfPapers[paper]) {
                if (other > topic && joint[other]++ == 0) {
                    met[count++] = other;
                }
            }
        }
        return count;
    }
}
