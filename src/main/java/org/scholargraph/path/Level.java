package org.scholargraph.path;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.scholargraph.path.ChainSearch.Reached;

/** The things that are equally many steps from one end, each with its ties to the level before. */
final class Level {

    private final List<String> things = new ArrayList<>();
    private final IntArrayList starts = IntArrayList.of(0);
    private final IntArrayList places = new IntArrayList();
    private final IntArrayList strengths = new IntArrayList();

    /** The level of an end. */
    static Level of(String end) {
        var level = new Level();
        level.add(new Reached(end, List.of(), List.of(), false));
        return level;
    }

    void add(Reached thing) {
        things.add(thing.thing());
        places.addAll(thing.places());
        strengths.addAll(thing.strengths());
        starts.add(places.size());
    }

    int size() {
        return things.size();
    }

    List<String> things() {
        return Collections.unmodifiableList(things);
    }

    /** Where the ties of a thing begin; they end where those of the next begin. */
    int start(int thing) {
        return starts.getInt(thing);
    }

    /** The place in the level before. */
    int place(int tie) {
        return places.getInt(tie);
    }

    /** How many papers make a tie. */
    int strength(int tie) {
        return strengths.getInt(tie);
    }
}
