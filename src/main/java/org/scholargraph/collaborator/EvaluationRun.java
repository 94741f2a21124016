package org.scholargraph.collaborator;

import jakarta.inject.Singleton;
import java.util.stream.Stream;
import org.scholargraph.collaborator.ModelLearning.Lesson;
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
     * @throws NothingToEvaluate where the graph has nothing to learn from, or nobody to ask for; then nothing is kept
     */
    Evaluation run(int trainUntil, int months, long seed, boolean learns) {
        var graphVersion = version.current();
        var columns = projections.read();
        var model = learns ? learn(columns, trainUntil, months, seed) : models.shipped();
        var evaluation = new Evaluator(Lessons.known(columns, trainUntil), trainUntil + months, seed)
                .evaluate(model, trainUntil);
        if (evaluation.questions() == 0) {
            throw new NothingToEvaluate("Nobody who had a co-author by " + evaluation.trainUntil()
                    + " found a new one by " + evaluation.testUntil());
        }
        models.keep(graphVersion, model, evaluation);
        return evaluation;
    }

    /**
     * From the last months of the training time, and from as many before.
     *
     * @throws NothingToEvaluate where they teach nothing
     */
    static Model learn(PaperColumns columns, int trainUntil, int months, long seed) {
        var lessons = Stream.of(trainUntil - 2 * months, trainUntil - months)
                .flatMap(cut -> Lessons.between(columns, cut, cut + months, MOST_LESSONS, seed).stream())
                .toList();
        if (lessons.stream().noneMatch(Lesson::teaches)) {
            throw new NothingToEvaluate(
                    "There is nothing to learn from: in the %d months up to %s nobody found a new co-author"
                                    .formatted(2 * months, Cut.text(trainUntil))
                            + " whom the ranking would have looked at");
        }
        return ModelLearning.learn("learned", "this graph until " + Cut.text(trainUntil), lessons);
    }

    /** That the graph has too little for it, and why. */
    static final class NothingToEvaluate extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NothingToEvaluate(String reason) {
            super(reason);
        }
    }
}
