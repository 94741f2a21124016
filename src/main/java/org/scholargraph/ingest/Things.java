package org.scholargraph.ingest;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Which names are of one thing, and which of them is its id: the connected components of all claims. The outcome depends
 * on the claims alone, not on their order. Union by the forest of disjoint sets with path halving (R. E. Tarjan and
 * J. van Leeuwen, 1984, doi:10.1145/62.2160).
 */
final class Things {

    private static final Pattern OPEN_ALEX = Pattern.compile("[WAITSC]\\d+");

    /** Whose id stays where a thing has several; what is in no row comes last. */
    private static final List<String> PRECEDENCE = List.of("acl", "ror:", "arxiv", "x:", "title:", "name:");

    /** OpenAlex's ids first, of two the one given later, which has the greater number; else by precedence, then as text. */
    static final Comparator<String> BEST_FIRST =
            Comparator.comparingInt(Things::rank).thenComparing(Things::laterGivenFirst);

    private final Map<String, String> above = new HashMap<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> givenUp = new HashSet<>();
    private final Set<String> separate;

    /** @param separate claims that somebody undid, as {@link Claim#pair} writes them */
    Things(Set<String> separate) {
        this.separate = separate;
    }

    /** Adds what a record claims, and the ids that it uses. */
    void add(SourceRecord record) {
        Claim.ids(record).forEach(this::addId);
        Claim.of(record).forEach(this::add);
    }

    /** Adds the id of a thing. */
    void addId(String id) {
        ids.add(id);
        root(id);
    }

    /** Whether a record calls something so. */
    boolean isId(String name) {
        return ids.contains(name);
    }

    /** Adds a claim, unless it was undone. */
    void add(Claim claim) {
        if (separate.contains(claim.pair())) {
            return;
        }
        if (claim.rule() == Rule.mergedBySource) {
            givenUp.add(claim.other());
        }
        join(claim.id(), claim.other());
    }

    private void join(String one, String other) {
        var first = root(one);
        var second = root(other);
        if (!first.equals(second)) {
            above.put(second, first);
        }
    }

    private String root(String name) {
        var at = name;
        var next = above.computeIfAbsent(at, same -> same);
        while (!next.equals(at)) {
            var beyond = above.getOrDefault(next, next);
            above.put(at, beyond);
            at = beyond;
            next = above.getOrDefault(at, at);
        }
        return at;
    }

    /** The names of each thing, every name that was added in one of them. */
    Collection<List<String>> components() {
        return components(false);
    }

    /** The names of each thing that has several. */
    Collection<List<String>> tied() {
        return components(true);
    }

    private Collection<List<String>> components(boolean tiedOnly) {
        var components = new HashMap<String, List<String>>();
        for (var name : List.copyOf(above.keySet())) {
            var root = root(name);
            if (!tiedOnly || !name.equals(root)) {
                components.computeIfAbsent(root, any -> new ArrayList<>()).add(name);
            }
        }
        if (tiedOnly) {
            components.forEach((root, names) -> names.add(root));
        }
        return components.values();
    }

    /** The id of the thing that some names are of: the best of those that no source has given up. */
    String idOf(Collection<String> names) {
        return best(names, name -> ids.contains(name) && !givenUp.contains(name))
                .or(() -> best(names, ids::contains))
                .or(() -> best(names, name -> true))
                .orElseThrow();
    }

    private static Optional<String> best(Collection<String> names, Predicate<String> allowed) {
        return names.stream().filter(allowed).min(BEST_FIRST);
    }

    /** What each name stands for that is not the id of its thing itself. */
    Map<String, String> aliases() {
        var aliases = new HashMap<String, String>();
        for (var names : tied()) {
            var id = idOf(names);
            names.stream().filter(name -> !name.equals(id)).forEach(name -> aliases.put(name, id));
        }
        return aliases;
    }

    private static int rank(String name) {
        if (OPEN_ALEX.matcher(name).matches()) {
            return 0;
        }
        for (int i = 0; i < PRECEDENCE.size(); i++) {
            if (name.startsWith(PRECEDENCE.get(i))) {
                return i + 1;
            }
        }
        return PRECEDENCE.size() + 1;
    }

    private static int laterGivenFirst(String one, String other) {
        if (rank(one) > 0) {
            return one.compareTo(other);
        }
        return one.length() == other.length() ? other.compareTo(one) : other.length() - one.length();
    }
}
