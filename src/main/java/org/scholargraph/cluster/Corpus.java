package org.scholargraph.cluster;

import nl.cwts.networkanalysis.Network;

/**
 * All that clusters are made of, at one version of the graph.
 *
 * @param graphVersion which version
 * @param topics that take part
 * @param authors all
 * @param institutions those where papers were written
 * @param papers all
 * @param coauthorship authors tied by fractional counting
 */
record Corpus(
        long graphVersion, Things topics, Things authors, Things institutions, Papers papers, Network coauthorship) {

    /** The network of what is clustered. */
    Network network(Clustered of) {
        return switch (of) {
            case topics -> CooccurrenceNetwork.of(papers.topics(), topics.size());
            case authors -> coauthorship;
        };
    }

    Things members(Clustered of) {
        return switch (of) {
            case topics -> topics;
            case authors -> authors;
        };
    }

    /** Which members each paper has. */
    int[][] membersOfPapers(Clustered of) {
        return switch (of) {
            case topics -> papers.topics();
            case authors -> papers.authors();
        };
    }
}
