package org.scholargraph.benchmark;

import io.micronaut.context.ApplicationContext;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholargraph.ingest.Filling;

/** How long it takes to fill an empty store in batches, and how much heap that needs: the embedded engine is part of the process. */
class ImportBenchmark {

    private static final Path WORKS = Path.of("../shared/data/openalex/works.jsonl.gz");

    @TempDir
    Path folder;

    @Test
    void worksIntoAnEmptyStore() {
        System.out.println(
                "| what | works | seconds | works/s | peak heap | most after a collection | in use at the end |");
        System.out.println("|---|---|---|---|---|---|---|");
        measure("8,560 works, empty store", folder.resolve("once"), 1);
        measure("the same three times over, ids changed", folder.resolve("thrice"), 3);
    }

    private void measure(String what, Path data, int times) {
        var settings = Map.<String, Object>of(
                "scholargraph.data-dir",
                data.toString(),
                "scholargraph.neo4j.bolt-port",
                0,
                "scholargraph.import.bulk-bytes",
                Long.MAX_VALUE);
        try (var context = ApplicationContext.run(settings);
                var heap = new HeapWatch()) {
            var filled = Filling.fill(context, Filling.copies(WORKS, times, folder));
            System.gc();
            var after = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %,d | %.1f | %,.0f | %,d MiB | %,d MiB | %,d MiB |%n",
                    what,
                    filled.works(),
                    filled.seconds(),
                    filled.works() / filled.seconds(),
                    heap.peak(),
                    heap.peakAfterCollection(),
                    after);
        }
    }
}
