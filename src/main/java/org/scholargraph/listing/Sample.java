package org.scholargraph.listing;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Draws some of many: each id has a number that looks random and depends on nothing but the id and the seed, and those of
 * the least numbers are drawn (bottom-k sampling: E. Cohen and H. Kaplan, 2007, doi:10.1145/1281100.1281133). So a graph that
 * has grown a little gives a sample that has changed a little.
 */
final class Sample {

    private Sample() {}

    /** So many of the ids, or all where there are fewer. */
    static List<String> draw(Collection<String> ids, int size, long seed) {
        return ids.stream()
                .map(id -> new Drawn(id, number(id, seed)))
                .sorted(Comparator.comparingLong(Drawn::number).thenComparing(Drawn::id))
                .limit(size)
                .map(Drawn::id)
                .toList();
    }

    private record Drawn(String id, long number) {}

    private static long number(String id, long seed) {
        long number = mixed(seed);
        for (int i = 0; i < id.length(); i++) {
            number = mixed(number + id.charAt(i));
        }
        return number;
    }

    /** The finalizer of SplitMix64 (G. Steele, D. Lea and C. Flood, 2014, doi:10.1145/2660193.2660195). */
    private static long mixed(long number) {
        long mixed = number + 0x9E3779B97F4A7C15L;
        mixed = (mixed ^ mixed >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
