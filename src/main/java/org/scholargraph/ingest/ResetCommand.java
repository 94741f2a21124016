package org.scholargraph.ingest;

import io.micronaut.context.ApplicationContext;
import java.util.Objects;
import java.util.Scanner;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code reset}: forgets everything that was imported. */
@Command(
        name = "reset",
        mixinStandardHelpOptions = true,
        description = "Forgets everything that was imported, and all that was derived from it. Asks first.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:the graph is empty", "1:nothing was done, since nobody agreed", "2:it failed"},
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 2)
public final class ResetCommand implements Callable<Integer> {

    @Option(names = "--yes", description = "Do not ask.")
    private boolean yes;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        try (var context = ApplicationContext.run()) {
            var reset = context.getBean(Reset.class);
            line.getOut().print("This forgets " + reset.what() + ". Type yes to go on: ");
            line.getOut().flush();
            if (!yes && !agreed()) {
                line.getOut().println("Nothing was done.");
                return 1;
            }
            reset.run();
            line.getOut().println("The graph is empty.");
        }
        return 0;
    }

    private static boolean agreed() {
        var answer = new Scanner(System.in);
        return answer.hasNextLine() && answer.nextLine().strip().equals("yes");
    }
}
