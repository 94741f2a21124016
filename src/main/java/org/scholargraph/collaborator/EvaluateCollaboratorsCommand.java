package org.scholargraph.collaborator;

import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scholargraph.collaborator.EvaluationRun.NothingToEvaluate;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code evaluate collaborators}: how good recommendations would have been in the past of the imported graph. */
@Command(
        name = "collaborators",
        mixinStandardHelpOptions = true,
        description = {
            "Measures how good recommended collaborators would have been.",
            "Everything is computed from the papers up to a year or month; the questions are all authors who had a"
                    + " co-author then and found a new one, among those who were known, in the years after. Beside our"
                    + " ranking, common neighbours, Adamic–Adar, resource allocation and PageRank with restart answer"
                    + " the same questions. What comes of it is kept in the graph, for GET /collaborators/model."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:measured", "2:could not be measured"},
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 2)
public final class EvaluateCollaboratorsCommand implements Callable<Integer> {

    private static final int MONTHS = 12;
    private static final String NONE = "–";

    @Option(
            names = "--train-until",
            required = true,
            paramLabel = "TIME",
            converter = CutConverter.class,
            description = "The last year or month that is known, such as 2019 or 2026-02.")
    private int trainUntil;

    @Option(
            names = "--test-years",
            paramLabel = "YEARS",
            defaultValue = "3",
            description = "How many years after it new co-authors count (default: ${DEFAULT-VALUE}).")
    private int testYears;

    @Option(
            names = "--seed",
            paramLabel = "NUMBER",
            defaultValue = "1",
            description = "Of what is drawn by chance: bootstrap and lessons (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(
            names = "--learn",
            description =
                    "Learn the weights anew from the training time, instead of taking those that ship; the service"
                            + " ranks by them from its next start on.")
    private boolean learns;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        if (testYears < 1 || testYears > 100) {
            line.getErr().println("scholargraph: --test-years is " + testYears + "; allowed: 1 to 100.");
            return 2;
        }
        try (var context = ApplicationContext.run()) {
            var evaluation = context.getBean(EvaluationRun.class).run(trainUntil, testYears * MONTHS, seed, learns);
            print(evaluation, line.getOut());
            return 0;
        } catch (NothingToEvaluate nothing) {
            line.getErr().println("scholargraph: " + nothing.getMessage() + "; nothing is kept.");
            return 2;
        }
    }

    private static void print(Evaluation evaluation, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "Known until %s, new co-authors until %s: %,d questions, %,d new pairs from either side, %.1f %% of them"
                        + " beyond two steps.%n%n",
                evaluation.trainUntil(),
                evaluation.testUntil(),
                evaluation.questions(),
                evaluation.newPairs(),
                100 * evaluation.beyondTwoSteps());
        out.println("| ranking | P@10 | R@10 | MRR | Hit@10 | nDCG@10 | 95 % | × Adamic–Adar | 95 % | hits beyond two"
                + " steps | ms p50 | p99 |");
        out.println("|---|---|---|---|---|---|---|---|---|---|---|---|");
        evaluation.rankers().forEach(score -> print(score, out));
        out.flush();
    }

    private static void print(Evaluation.RankerScore score, PrintWriter out) {
        out.printf(
                Locale.ROOT,
                "| %s | %.4f | %.4f | %.4f | %.4f | %.4f | %.4f–%.4f | %s | %s | %.1f %% | %.2f | %.2f |%n",
                score.ranker(),
                score.precision(),
                score.recall(),
                score.reciprocalRank(),
                score.hit(),
                score.ndcg(),
                score.ndcgLow(),
                score.ndcgHigh(),
                text(score.ratio()),
                score.ratioLow() == null || score.ratioHigh() == null
                        ? NONE
                        : text(score.ratioLow()) + "–" + text(score.ratioHigh()),
                100 * score.beyondTwoSteps(),
                score.medianMillis(),
                score.p99Millis());
    }

    private static String text(@Nullable Double ratio) {
        return ratio == null ? NONE : String.format(Locale.ROOT, "%.3f", ratio);
    }

    /** Reads a year or a month. */
    static final class CutConverter implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            try {
                return Cut.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(Objects.requireNonNullElse(e.getMessage(), text));
            }
        }
    }
}
