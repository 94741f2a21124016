package org.scholargraph.ingest;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;

/** What an import says on the command line: a bar on a terminal, a line now and then elsewhere, and the sums at the end. */
final class ImportReport {

    private static final int SKIPPED_SHOWN = 10;
    private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

    private final CommandLine line;
    private final boolean terminal =
            System.console() != null && System.console().isTerminal();
    private @Nullable ProgressBar bar;
    private Instant lastLine = Instant.now();

    ImportReport(CommandLine line) {
        this.line = line;
    }

    /** An import is a batch further. */
    void progress(ImportAnswer job) {
        var now = Instant.now();
        if (terminal) {
            drawBar(job);
        } else if (Duration.between(lastLine, now).compareTo(BETWEEN_LINES) > 0) {
            lastLine = now;
            line.getErr().println(job.name() + ": " + figures(job));
        }
        if (job.state().isEnd() && bar != null) {
            bar.close();
        }
    }

    private void drawBar(ImportAnswer job) {
        if (bar == null) {
            bar = new ProgressBarBuilder()
                    .setTaskName("import")
                    .setInitialMax(job.bytesTotal() == null ? -1 : job.bytesTotal())
                    .setUnit("MB", 1_000_000)
                    .build();
        }
        bar.stepTo(job.bytesDone());
        bar.setExtraMessage(" " + figures(job));
    }

    private static String figures(ImportAnswer job) {
        var left = job.secondsLeft();
        return count(job.recordsRead()) + " read, " + count(Math.round(job.recordsPerSecond())) + "/s"
                + (left == null ? "" : ", " + left + " s left");
    }

    /** Some records that were rejected, with place and reason. */
    void rejections(List<Rejection> rejections) {
        rejections.forEach(rejection -> line.getErr()
                .println("rejected: " + rejection.file() + ", line " + rejection.line() + ": " + rejection.reason()));
    }

    /** The sums, and the exit code that goes with them. */
    int ended(ImportAnswer job) {
        line.getOut()
                .println(count(job.recordsRead()) + " read, " + count(job.recordsStored()) + " changed, "
                        + count(job.recordsRejected()) + " rejected (" + seconds(job) + ", "
                        + count(Math.round(job.recordsPerSecond())) + " records/s)");
        skipped(job.filesSkipped(), job.firstSkipped());
        if (job.sampleReplaced()) {
            line.getOut().println("The bundled sample was replaced.");
        }
        if (job.problem() != null) {
            return failed(job.problem());
        }
        return job.recordsRejected() == 0 ? 0 : 1;
    }

    /** Files of a folder or an archive that hold nothing to import. */
    void skipped(List<SkippedFile> skipped) {
        skipped(
                skipped.size(),
                skipped.stream().limit(SKIPPED_SHOWN).map(SkippedFile::text).toList());
    }

    private void skipped(long count, List<String> first) {
        if (count > 0) {
            line.getOut().println(count(count) + (count == 1 ? " file" : " files") + " skipped:");
            first.forEach(file -> line.getOut().println("  " + file));
            if (count > first.size()) {
                line.getOut().println("  and " + count(count - first.size()) + " more");
            }
        }
    }

    /** What a check found, and the exit code that goes with it. */
    int checked(long read, long rejected, List<SkippedFile> skipped) {
        line.getOut().println(count(read) + " read, " + count(rejected) + " would be rejected; nothing was stored");
        skipped(skipped);
        return rejected == 0 ? 0 : 1;
    }

    /** What was prepared, how to load it, and the exit code that goes with it. */
    int prepared(long read, long rejected, BulkFiles files) {
        line.getOut()
                .println(count(read) + " read, " + count(rejected) + " rejected; " + count(files.papers.count())
                        + " papers, " + count(files.authors.count()) + " authors, "
                        + count(files.coauthoredWith.count()) + " pairs are prepared. Where the server is, while it is"
                        + " stopped, load them by");
        line.getOut()
                .println("neo4j-admin database import full neo4j --overwrite-destination=true \\\n  "
                        + files.argumentsForServer().stream()
                                .map(ImportReport::quoted)
                                .collect(Collectors.joining(" \\\n  ")));
        line.getOut().println("and start scholargraph with SCHOLARGRAPH_NEO4J_URI: it makes the indexes.");
        return rejected == 0 ? 0 : 1;
    }

    /** For a shell. */
    private static String quoted(String argument) {
        return argument.matches("[\\w@%+=:,./-]+") ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }

    /** Why it can't go on, and the exit code for that. */
    int failed(String reason) {
        line.getErr().println("import failed: " + reason);
        return 2;
    }

    private static String seconds(ImportAnswer job) {
        if (job.startedAt() == null || job.finishedAt() == null) {
            return "not run";
        }
        var took = Duration.between(job.startedAt(), job.finishedAt());
        return String.format(Locale.ROOT, "%.1f s", took.toMillis() / 1000d);
    }

    private static String count(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
