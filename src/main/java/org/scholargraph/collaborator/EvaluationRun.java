package org.scholargraph.collaborator;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.projection.PaperColumns;
import org.scholargraph.projection.Projections;

/** Evaluates on what is in the graph, and keeps what came of it there. */
@Singleton
class EvaluationRun {

    private static final int MOST_LESSONS = 2500;

    private final Projections projections;
    private final GraphVersion version;
    private final Models models;

    EvaluationRun(Projections projections, GraphVersion version, Models models) {
        this.projections = projections;
        this.version = version;
        this.models = models;
    }

    /**
     * Evaluates.
     *
     * @param trainUntil the last month that is known
     * @param months how many months after it new pairs count
     * @param learns whether the weights are learned anew from the training months, instead of being those that ship
     */
    Evaluation run(int trainUntil, int months, long seed, boolean learns) {
        var graphVersion = version.current();
        var columns = projections.read();
        var model = learns ? learn(columns, trainUntil, months, seed) : models.shipped();
        var evaluation = new Evaluator(Lessons.known(columns, trainUntil), trainUntil + months, seed)
                .evaluate(model, trainUntil);
        models.keep(graphVersion, model, evaluation);
        return evaluation;
    }

    /** From the last months of the training time, and from as many before. */
    static Model learn(PaperColumns columns, int trainUntil, int months, long seed) {
        var lessons = Stream.of(trainUntil - 2 * months, trainUntil - months)
                .flatMap(cut -> Lessons.between(columns, cut, cut + months, MOST_LESSONS, seed).stream())
                .toList();
        return ModelLearning.learn("learned", "this graph until " + Cut.text(trainUntil), lessons);
    }
}
