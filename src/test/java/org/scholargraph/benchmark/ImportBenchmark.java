package org.scholargraph.benchmark;

import io.micronaut.context.ApplicationContext;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scholargraph.ingest.Filling;

/**
 * How long it takes to fill an empty store, and how much heap that needs: the embedded engine is part of the process. In bulk,
 * as an import into an empty store goes, and in batches, as into a store in use.
 */
class ImportBenchmark {

    private static final Path WORKS = Path.of("../shared/data/openalex/works.jsonl.gz");

    /** Files from so many bytes on go into an empty store in bulk. */
    private static final long IN_BULK = 0;

    private static final long IN_BATCHES = Long.MAX_VALUE;

    @TempDir
    Path folder;

    @Test
    void worksIntoAnEmptyStore() {
        System.out.println(
                "| what | works | seconds | works/s | peak heap | most after a collection | in use at the end |");
        System.out.println("|---|---|---|---|---|---|---|");
        measure("in bulk", folder.resolve("bulk"), IN_BULK, 1);
        measure("in bulk, three times over", folder.resolve("bulk-thrice"), IN_BULK, 3);
        measure("in batches", folder.resolve("batches"), IN_BATCHES, 1);
        measure("in batches, three times over", folder.resolve("batches-thrice"), IN_BATCHES, 3);
    }

    private void measure(String what, Path data, long bulkBytes, int times) {
        var settings = Map.<String, Object>of(
                "scholargraph.data-dir",
                data.toString(),
                "scholargraph.neo4j.bolt-port",
                0,
                "scholargraph.import.bulk-bytes",
                bulkBytes);
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
