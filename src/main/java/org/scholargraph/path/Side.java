package org.scholargraph.path;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.scholargraph.path.ChainSearch.Reached;

/** One end of a search, and what is how many steps from it. Things are named by their element ids. */
final class Side {

    private final String end;
    private final Allowance allowance;
    private final List<Level> levels = new ArrayList<>();
    private Set<String> before = Set.of();
    private Set<String> last;

    Side(String end, Allowance allowance) {
        this.end = end;
        this.allowance = allowance;
        last = Set.of(end);
        levels.add(Level.of(end));
    }

    String end() {
        return end;
    }

    int steps() {
        return levels.size() - 1;
    }

    /** How many more ties may be followed. */
    int allowance() {
        return allowance.left();
    }

    /** How many things the last level has. */
    int size() {
        return level().size();
    }

    /** The things of the last level. */
    List<String> level() {
        return levels.getLast().things();
    }

    Level level(int steps) {
        return levels.get(steps);
    }

    /**
     * Takes the next level in, unless the other side is met. What is tied to a level is of the next, of it or of the one
     * before, so no others are remembered.
     *
     * @return where the other side is met
     */
    List<Reached> advance(Stream<Reached> reached) {
        var meetings = new ArrayList<Reached>();
        var next = new Level();
        reached.forEach(thing -> {
            allowance.take(thing.places().size());
            if (thing.met()) {
                meetings.add(thing);
            } else if (isNew(thing.thing())) {
                next.add(thing);
            }
        });
        if (meetings.isEmpty()) {
            levels.add(next);
            before = last;
            last = new HashSet<>(next.things());
        }
        return meetings;
    }

    private boolean isNew(String thing) {
        return !last.contains(thing) && !before.contains(thing);
    }
}
