package org.scholargraph.cluster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/**
 * Which new cluster carries on an old one: the one that holds more than half of its members, the greatest overlap first, each
 * once. An old id without an heir leads to the new cluster that holds most of its members.
 */
final class Heirs {

    private final Map<Integer, String> ids = new HashMap<>();
    private final Map<String, Integer> parts = new HashMap<>();

    private record Overlap(String old, int now, int joint, int size) {

        boolean isMost() {
            return 2 * joint > size;
        }
    }

    /**
     * Compares.
     *
     * @param before the old clusters of one resolution, with their members' ids
     * @param clusterOf the number of a member's new cluster, by its id; none where it is in no cluster
     */
    Heirs(List<Rows.Held> before, Map<String, Integer> clusterOf) {
        var overlaps = new ArrayList<Overlap>();
        before.forEach(old -> overlaps.addAll(overlaps(old, clusterOf)));
        overlaps.sort(Comparator.comparingInt(Overlap::joint)
                .reversed()
                .thenComparing(Overlap::old)
                .thenComparingInt(Overlap::now));
        var carriedOn = new HashSet<String>();
        for (var overlap : overlaps) {
            parts.putIfAbsent(overlap.old(), overlap.now());
            if (overlap.isMost() && !ids.containsKey(overlap.now()) && carriedOn.add(overlap.old())) {
                ids.put(overlap.now(), overlap.old());
            }
        }
        parts.keySet().removeAll(carriedOn);
    }

    private static List<Overlap> overlaps(Rows.Held old, Map<String, Integer> clusterOf) {
        var joint = new HashMap<Integer, Integer>();
        for (var member : old.members()) {
            var now = clusterOf.get(member);
            if (now != null) {
                joint.merge(now, 1, Integer::sum);
            }
        }
        return joint.entrySet().stream()
                .map(entry -> new Overlap(
                        old.id(),
                        entry.getKey(),
                        entry.getValue(),
                        old.members().size()))
                .toList();
    }

    /** The old ids that go on, by the number of the new cluster. */
    Map<Integer, String> ids() {
        return ids;
    }

    /** For each old id that ends, the number of the new cluster that holds most of its members. */
    Map<String, Integer> parts() {
        return parts;
    }
}
