package org.scholargraph.cluster;

import io.micronaut.context.ApplicationContext;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code evaluate clusters}: how good the clusters of the graph are. */
@Command(
        name = "clusters",
        mixinStandardHelpOptions = true,
        description = {
            "Clusters the graph anew and measures the result, storing nothing: how many clusters there are at each"
                    + " resolution, the largest and the median size, which part of the topics or authors they hold"
                    + " (coverage), their quality by the Constant Potts Model, how many are not connected inside (there"
                    + " must be none), how well two seeds agree (NMI: normalised mutual information), and which part of the"
                    + " telling terms is of one cluster only. Where sources gave papers topics, themes are also found by"
                    + " words alone and compared with the papers' first topics."
        },
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 2)
public final class EvaluateClustersCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var out = Objects.requireNonNull(spec).commandLine().getOut();
        try (var context = ApplicationContext.run()) {
            var evaluation = context.getBean(ClusterEvaluation.class);
            evaluation.ofGraph(out::println);
            evaluation.againstLabels(out::println);
        }
        out.flush();
        return 0;
    }
}
