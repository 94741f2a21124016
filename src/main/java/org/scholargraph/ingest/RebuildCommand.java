package org.scholargraph.ingest;

import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code rebuild}: works out anew all that is derived from the records. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = "Works out anew all that is derived from the imported records: pairs of co-authors, affiliations,"
                + " every count. For a graph that was changed by hand, or after SCHOLARGRAPH_IMPORT_MOST_AUTHORS has"
                + " changed. May be done again where it was cut off.",
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 2)
public final class RebuildCommand implements Callable<Integer> {

    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    @Spec
    private @Nullable CommandSpec spec;

    private Instant lastLine = Instant.now();

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        try (var context = ApplicationContext.run()) {
            var records = context.getBean(Rebuild.class).run(done -> {
                var now = Instant.now();
                if (Duration.between(lastLine, now).compareTo(BETWEEN_LINES) > 0) {
                    lastLine = now;
                    line.getErr().println(count(done) + " records");
                }
            });
            line.getOut().println("The graph was rebuilt from " + count(records) + " records.");
        }
        return 0;
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
