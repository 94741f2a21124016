package org.scholargraph.path;

import io.micronaut.core.annotation.Introspected;
import java.util.List;
import org.scholargraph.neighbourhood.GraphEdge;
import org.scholargraph.path.PathAnswer.Step;
import org.scholargraph.path.PathAnswer.StepPaper;

/**
 * A step, in the direction of its tie.
 *
 * @param source id, as the tie goes
 * @param target id of the other
 * @param kind of the tie
 * @param paperCount how many papers make it
 * @param papers some of these
 */
@Introspected
record Stride(String source, String target, String kind, long paperCount, List<StepPaper> papers) {

    Stride {
        papers = List.copyOf(papers);
    }

    /** The ids of its two things, the smaller first. */
    List<String> ends() {
        return source.compareTo(target) <= 0 ? List.of(source, target) : List.of(target, source);
    }

    Step answered(String from, String to) {
        return new Step(GraphEdge.idOf(kind, source, target), from, to, paperCount, papers);
    }
}
