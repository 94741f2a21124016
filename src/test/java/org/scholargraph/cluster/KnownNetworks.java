package org.scholargraph.cluster;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import nl.cwts.networkanalysis.Network;

/** Networks that others publish figures of, from {@code ../shared/data/networks}. */
final class KnownNetworks {

    static final Path FOLDER = Path.of("../shared/data/networks");

    private KnownNetworks() {}

    /** The largest component of an edge list of the Stanford Large Network Dataset Collection. */
    static Network largestComponent(String name) throws IOException {
        Map<String, Integer> nodes = new HashMap<>();
        var seen = new HashSet<Long>();
        var edges = new WeightedEdges();
        try (var lines = lines(name)) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.startsWith("#")) {
                    var ends = line.split("\\s+");
                    int one = nodes.computeIfAbsent(ends[0], any -> nodes.size());
                    int other = nodes.computeIfAbsent(ends[1], any -> nodes.size());
                    if (one != other && seen.add((long) Math.min(one, other) << 32 | Math.max(one, other))) {
                        edges.add(one, other, 1);
                    }
                }
            }
        }
        return edges.networkOfWeightedNodes(nodes.size()).createSubnetworkLargestComponent();
    }

    private static BufferedReader lines(String name) throws IOException {
        return new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(FOLDER.resolve(name))), StandardCharsets.UTF_8));
    }
}
