package org.scholargraph.collaborator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.scholargraph.collaborator.ModelLearning.Lesson;
import org.scholargraph.projection.PaperColumns;
import org.scholargraph.projection.Profiles;
import org.scholargraph.projection.Projection;
import org.scholargraph.projection.Snapshot;

/** What the past teaches: whom the ranking would have looked at after a cut, and who of them became co-authors. */
final class Lessons {

    private Lessons() {}

    /** A snapshot of what was known at a cut. */
    static Snapshot known(PaperColumns columns, int cut) {
        var projection = Projection.until(cut, columns);
        return new Snapshot(0, projection, Profiles.of(projection));
    }

    /**
     * The lessons of the time between two months, drawn by chance where there are more.
     *
     * @param cut what was known up to then
     * @param until what became of it up to then
     */
    static List<Lesson> between(PaperColumns columns, int cut, int until, int most, long seed) {
        var known = known(columns, cut);
        var pairs = NewPairs.after(known.projection(), until);
        var authors = new ArrayList<>(pairs.entrySet());
        Collections.shuffle(authors, new Random(seed));
        var space = new Workspace(known, Traits.of(known));
        var lessons = new ArrayList<Lesson>();
        for (var each : authors.subList(0, Math.min(most, authors.size()))) {
            var view = View.of(known, Asker.of(each.getKey()), space);
            var candidates = Candidates.of(view, anybody -> true, false);
            var features = new Features(view);
            var values = new float[candidates.length][Feature.count()];
            var right = new boolean[candidates.length];
            for (int i = 0; i < candidates.length; i++) {
                features.read(candidates[i], values[i]);
                right[i] = each.getValue().contains(candidates[i]);
            }
            lessons.add(new Lesson(values, right));
        }
        return lessons;
    }
}
