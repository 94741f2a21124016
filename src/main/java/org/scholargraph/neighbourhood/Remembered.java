package org.scholargraph.neighbourhood;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import org.scholargraph.graph.GraphVersion;

/**
 * What is dear to count, kept for as long as the graph has the same version.
 *
 * @param <V> what is kept, by a text
 */
final class Remembered<V> {

    private final GraphVersion version;
    private final int most;
    private final Predicate<V> worthKeeping;
    private volatile Held<V> held = new Held<>("", -1, new ConcurrentHashMap<>());

    /**
     * Keeps nothing yet.
     *
     * @param most how many values to keep; with more, it begins anew
     * @param worthKeeping which values to keep
     */
    Remembered(GraphVersion version, int most, Predicate<V> worthKeeping) {
        this.version = version;
        this.most = most;
        this.worthKeeping = worthKeeping;
    }

    /** The values of the keys; those that are not known are asked for all at once. One that is not there has none. */
    Map<String, V> get(Collection<String> keys, Function<List<String>, Map<String, V>> ask) {
        var known = held();
        var values = new HashMap<String, V>();
        keys.forEach(key -> values.computeIfAbsent(key, known.values::get));
        var unknown = keys.stream().filter(key -> !values.containsKey(key)).toList();
        if (!unknown.isEmpty()) {
            var asked = ask.apply(unknown);
            keep(asked, known);
            values.putAll(asked);
        }
        return values;
    }

    /** Only what is of one version for sure. */
    private void keep(Map<String, V> asked, Held<V> known) {
        if (version.settled() && known == held()) {
            asked.forEach((key, value) -> {
                if (worthKeeping.test(value)) {
                    known.values.put(key, value);
                }
            });
            if (known.values.size() > most) {
                known.values.clear();
            }
        }
    }

    /** What is known of the present version. */
    private Held<V> held() {
        var known = held;
        if (known.version != version.current() || !known.storeId.equals(version.storeId())) {
            known = new Held<>(version.storeId(), version.current(), new ConcurrentHashMap<>());
            held = known;
        }
        return known;
    }

    private record Held<V>(String storeId, long version, Map<String, V> values) {}
}
