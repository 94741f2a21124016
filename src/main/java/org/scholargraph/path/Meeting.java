package org.scholargraph.path;

import it.unimi.dsi.fastutil.ints.Int2IntMap;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.objects.Object2IntMap;
import it.unimi.dsi.fastutil.objects.Object2IntOpenHashMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.scholargraph.path.ChainSearch.Reached;
import org.scholargraph.path.Lattice.Tie;

/** What is on the shortest chains between two ends that have met, without what the search has come to beside. */
final class Meeting {

    private final List<String> things = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private final int from;
    private final int to;

    /**
     * Goes back from where they met.
     *
     * @param near the end where chains begin
     * @param far the end where they lead
     * @param byNear whether it was the near side that came to the other
     * @param reached the last level of the other side, as far as it was met
     */
    Meeting(Side near, Side far, boolean byNear, List<Reached> reached) {
        var coming = byNear ? near : far;
        var met = byNear ? far : near;
        var placesOfComing = new Int2IntOpenHashMap();
        var placesOfMet = new Int2IntOpenHashMap();
        var goals = places(met.level());
        for (var goal : reached) {
            int inner = number(placesOfMet, met.level(), goals.getInt(goal.thing()));
            for (int tie = 0; tie < goal.places().size(); tie++) {
                int outer = number(placesOfComing, coming.level(), goal.places().get(tie));
                add(outer, inner, goal.strengths().get(tie), byNear);
            }
        }
        int endOfComing = goBack(coming, placesOfComing, byNear);
        int endOfMet = goBack(met, placesOfMet, !byNear);
        from = byNear ? endOfComing : endOfMet;
        to = byNear ? endOfMet : endOfComing;
    }

    private static Object2IntMap<String> places(List<String> level) {
        var places = new Object2IntOpenHashMap<String>(level.size());
        for (int place = 0; place < level.size(); place++) {
            places.put(level.get(place), place);
        }
        return places;
    }

    /** Level by level to an end; answers the number of the end. */
    private int goBack(Side side, Int2IntMap numbers, boolean forwards) {
        for (int steps = side.steps(); steps > 0; steps--) {
            var level = side.level(steps);
            var before = new Int2IntOpenHashMap();
            for (var entry : numbers.int2IntEntrySet()) {
                int thing = entry.getIntKey();
                for (int tie = level.start(thing); tie < level.start(thing + 1); tie++) {
                    int outer = number(before, side.level(steps - 1).things(), level.place(tie));
                    add(outer, entry.getIntValue(), level.strength(tie), forwards);
                }
            }
            numbers = before;
        }
        return numbers.get(0);
    }

    private int number(Int2IntMap numbers, List<String> level, int place) {
        return numbers.computeIfAbsent(place, newcomer -> {
            things.add(level.get(newcomer));
            return things.size() - 1;
        });
    }

    /** A tie from one thing to one that is further from the end that the first is a level nearer to. */
    private void add(int outer, int inner, int strength, boolean forwards) {
        ties.add(forwards ? new Tie(outer, inner, strength) : new Tie(inner, outer, strength));
    }

    /** The element ids of all things, each once. */
    List<String> things() {
        return Collections.unmodifiableList(things);
    }

    /**
     * The chains.
     *
     * @param order the same element ids as {@link #things} in the order in which chains are to be preferred
     */
    Lattice lattice(List<String> order) {
        var places = places(order);
        var ranks = things.stream().mapToInt(places::getInt).toArray();
        var ranked = ties.stream()
                .map(tie -> new Tie(ranks[tie.from()], ranks[tie.to()], tie.strength()))
                .toList();
        return new Lattice(ranks[from], ranks[to], ranks.length, ranked);
    }
}
