package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.scholargraph.ingest.Provenance.Merge;
import org.scholargraph.ingest.Rows.Name;

/** The claims that tie the names of one thing, as records are read one by one. */
final class Merges {

    private static final int MOST_KEYS = 10;

    private final Set<String> names = new HashSet<>();
    private final Set<String> separate;
    private final Map<Reason, Tally> tallies = new HashMap<>();

    /**
     * Merges of a thing.
     *
     * @param separate claims that somebody undid
     */
    Merges(String id, Collection<Name> names, Collection<String> separate) {
        names.forEach(name -> this.names.add(name.name()));
        this.names.add(id);
        this.separate = Set.copyOf(separate);
    }

    /** Counts in what a record claims of the thing; what it claims of others is no matter. */
    void add(SourceRecord record) {
        Claim.of(record).stream()
                .filter(claim -> names.contains(claim.id()) && names.contains(claim.other()))
                .filter(claim -> !separate.contains(claim.pair()))
                .map(claim -> new Reason(MergeId.of(claim), claim.rule()))
                .distinct()
                .forEach(reason ->
                        tallies.computeIfAbsent(reason, any -> new Tally()).add(record.key()));
    }

    /** Whether some record has claimed this so far. */
    boolean contain(MergeId merge) {
        return tallies.keySet().stream().anyMatch(reason -> reason.merge().equals(merge));
    }

    /** All so far, by their names. */
    List<Merge> list() {
        return tallies.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(
                        Comparator.comparing((Reason reason) -> reason.merge().pair())
                                .thenComparing(Reason::rule)))
                .map(entry -> entry.getValue().merge(entry.getKey()))
                .toList();
    }

    private record Reason(MergeId merge, Rule rule) {}

    private static final class Tally {

        private final List<String> keys = new ArrayList<>();
        private int count;

        void add(String key) {
            count++;
            if (keys.size() < MOST_KEYS) {
                keys.add(key);
            }
        }

        Merge merge(Reason reason) {
            return new Merge(reason.merge().token(), reason.merge().names(), reason.rule(), keys, count);
        }
    }
}
