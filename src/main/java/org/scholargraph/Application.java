package org.scholargraph;

import io.micronaut.http.server.exceptions.ServerStartupException;
import java.util.List;
import org.scholargraph.graph.StartupFailure;
import org.scholargraph.ingest.ImportCommand;
import org.scholargraph.ingest.RebuildCommand;
import org.scholargraph.ingest.ResetCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.ParseResult;

/** Where it begins: without arguments the service, else a command. */
@Command(
        name = "scholargraph",
        mixinStandardHelpOptions = true,
        versionProvider = Application.Version.class,
        description = "A scholarly knowledge graph over HTTP. Without a command: starts the service.",
        subcommands = {ImportCommand.class, RebuildCommand.class, ResetCommand.class, EvaluateCommand.class},
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 2)
public final class Application implements Runnable {

    /** Runs the command line; leaves a running service behind when no command is given. */
    public static void main(String[] args) {
        var line = new CommandLine(new Application()).setExecutionExceptionHandler(Application::report);
        var code = line.execute(args);
        if (code != 0 || !isService(line.getParseResult())) {
            System.exit(code);
        }
    }

    private static boolean isService(ParseResult parsed) {
        return !parsed.hasSubcommand() && !parsed.isUsageHelpRequested() && !parsed.isVersionHelpRequested();
    }

    /** Starts the service. */
    @Override
    public void run() {
        Service.start();
    }

    /** One line that says what to do, where we know; the whole story only where we don't. */
    private static int report(Exception failure, CommandLine line, ParseResult parsed) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartupFailure) {
                line.getErr().println("scholargraph: " + cause.getMessage());
                return 2;
            }
            if (cause instanceof ServerStartupException) {
                line.getErr()
                        .println("scholargraph: " + cause.getMessage() + ": stop what listens there, or choose another"
                                + " port with SCHOLARGRAPH_HTTP_PORT.");
                return 2;
            }
        }
        failure.printStackTrace(line.getErr());
        return 2;
    }

    /** The version of this build. */
    static final class Version implements IVersionProvider {

        @Override
        public String[] getVersion() {
            var version = Application.class.getPackage().getImplementationVersion();
            return List.of("scholargraph " + (version == null ? "(not packaged)" : version))
                    .toArray(String[]::new);
        }
    }
}
