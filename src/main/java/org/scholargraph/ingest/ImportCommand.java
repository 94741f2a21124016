package org.scholargraph.ingest;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.exceptions.BeanInstantiationException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.scholargraph.graph.StartupFailure;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code import FILE…}: fills the graph from files, into the store itself or through the service that holds it. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Imports scholarly records into the graph.",
            "What a file holds is told by its content, not its name: records of OpenAlex, papers in scholargraph's own"
                    + " JSON lines, and others that the README lists; plain, packed with gzip, xz, zstd or bzip2, or in a"
                    + " tar or zip archive. Importing twice changes nothing. Where a running service holds the store, the"
                    + " files are handed to it."
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:all records were taken", "1:some were rejected", "2:the import failed"},
        exitCodeOnInvalidInput = 2,
        exitCodeOnExecutionException = 2)
public final class ImportCommand implements Callable<Integer> {

    private static final int REJECTIONS_SHOWN = 10;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A file, a folder (all files below it), or - for standard input.")
    private List<String> files = List.of();

    @Option(names = "--check", description = "Read and report, store nothing.")
    private boolean check;

    @Option(
            names = "--prepare",
            paramLabel = "DIR",
            description =
                    "Only write the files that Neo4j's bulk importer reads into DIR, which must be empty or new, and print"
                            + " the command that loads them into an empty server.")
    private @Nullable Path prepare;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() {
        var line = Objects.requireNonNull(spec).commandLine();
        if (check && prepare != null) {
            throw new ParameterException(line, "--check writes nothing and --prepare does: leave one of them out");
        }
        var report = new ImportReport(line);
        try {
            var inputs = new ArrayList<InputFile>();
            files.forEach(file -> inputs.addAll(
                    file.equals("-") ? List.of(InputFile.standardInput()) : InputFile.listBelow(Path.of(file))));
            if (prepare != null) {
                return prepare(inputs, prepare, report);
            }
            return check ? check(inputs, report) : store(inputs, report);
        } catch (ImportFailure e) {
            return report.failed(e.reason());
        }
    }

    private static int prepare(List<InputFile> inputs, Path folder, ImportReport report) {
        var read = 0L;
        var rejected = 0L;
        var skipped = new ArrayList<SkippedFile>();
        var settings = settings();
        var target = emptied(folder);
        try (var preparation = new BulkPreparation(target, settings);
                var reader = new BatchReader(inputs, settings)) {
            RecordBatch batch;
            do {
                batch = reader.next();
                preparation.add(batch.records());
                read += batch.records().size() + batch.rejections().size();
                rejected += batch.rejections().size();
                skipped.addAll(batch.skipped());
                report.rejections(batch.rejections());
            } while (!batch.last());
            if (batch.failure() != null) {
                throw batch.failure();
            }
            report.skipped(skipped);
            return report.prepared(read, rejected, preparation.finish(false));
        } catch (ImportFailure e) {
            ImportTargets.emptied(target);
            throw e;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return report.failed("it was interrupted");
        }
    }

    /** What is in force; the graph stays closed. */
    private static IngestSettings settings() {
        try (var context = ApplicationContext.run()) {
            return context.getBean(IngestSettings.class);
        }
    }

    private static Path emptied(Path folder) {
        var files = folder.toFile().list();
        if (files != null && files.length > 0) {
            throw ImportFailure.notEmpty(folder);
        }
        try {
            return Files.createDirectories(folder).toAbsolutePath();
        } catch (IOException e) {
            throw ImportFailure.unwritable(folder, e);
        }
    }

    private static int check(List<InputFile> inputs, ImportReport report) {
        var read = 0L;
        var rejected = 0L;
        var skipped = new ArrayList<SkippedFile>();
        try (var reader = new BatchReader(inputs, IngestSettings.DEFAULT)) {
            RecordBatch batch;
            do {
                batch = reader.next();
                read += batch.records().size() + batch.rejections().size();
                rejected += batch.rejections().size();
                skipped.addAll(batch.skipped());
                report.rejections(batch.rejections());
            } while (!batch.last());
            if (batch.failure() != null) {
                throw batch.failure();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return report.checked(read, rejected, skipped);
    }

    private int store(List<InputFile> inputs, ImportReport report) {
        try (var context = ApplicationContext.run()) {
            try {
                return storeHere(context.getBean(Imports.class), inputs, report);
            } catch (BeanInstantiationException e) {
                var service = context.getBean(RunningService.class);
                if (!StartupFailure.isStoreInUse(e) || !service.answers()) {
                    throw e;
                }
                return service.importFiles(inputs, report);
            }
        }
    }

    private int storeHere(Imports imports, List<InputFile> inputs, ImportReport report) {
        var end = imports.run(String.join(" ", files), inputs, job -> report.progress(ImportAnswer.of(job)));
        report.rejections(imports.listRejections(end.id(), 0, REJECTIONS_SHOWN));
        return report.ended(ImportAnswer.of(end));
    }
}
