package org.scholargraph;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.scholargraph.cluster.EvaluateClustersCommand;
import org.scholargraph.collaborator.EvaluateCollaboratorsCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code evaluate …}: how good what the service works out is. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        description = "Measures how good what the service works out is, on the graph of this data folder.",
        subcommands = {EvaluateClustersCommand.class, EvaluateCollaboratorsCommand.class},
        exitCodeOnInvalidInput = 2)
final class EvaluateCommand implements Runnable {

    @Spec
    private @Nullable CommandSpec spec;

    /** Without saying what: tells what there is. */
    @Override
    public void run() {
        var line = Objects.requireNonNull(spec).commandLine();
        line.usage(line.getOut());
    }
}
