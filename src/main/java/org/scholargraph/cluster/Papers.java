package org.scholargraph.cluster;

/**
 * The papers of the graph in the order of their ids, with the numbers of what they are tied to.
 *
 * @param ids canonical ids
 * @param years of publication, 0 where not known
 * @param citations how often each is cited within the graph
 * @param topics of each paper
 * @param scores how sure each topic is
 * @param authors of each paper
 * @param institutions where each was written
 */
record Papers(
        String[] ids,
        int[] years,
        int[] citations,
        int[][] topics,
        double[][] scores,
        int[][] authors,
        int[][] institutions) {

    int size() {
        return ids.length;
    }
}
