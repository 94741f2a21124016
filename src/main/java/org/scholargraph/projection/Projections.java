package org.scholargraph.projection;

import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.scholargraph.graph.GraphVersion;
import org.scholargraph.graph.ImportEnded;
import org.scholargraph.problem.ScholarGraphException.GraphLoading;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Holds the projection and lets it follow the graph: when an import ends, else 30 s after the version moved, it is loaded
 * anew and replaced as a whole. Meanwhile questions get the former one.
 */
@Singleton
public class Projections {

    private static final Logger LOG = LoggerFactory.getLogger(Projections.class);
    private static final Duration PATIENCE = Duration.ofSeconds(15);
    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final long LONGEST_LAG = TimeUnit.SECONDS.toNanos(30);

    private final ColumnsReader reader;
    private final GraphVersion version;
    private final ScheduledExecutorService loader = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("projection").factory());
    private final FutureTask<Snapshot> first = new FutureTask<>(this::load);
    private volatile @Nullable Snapshot latest;
    private volatile boolean importEnded;
    private boolean begun;
    private long behindSince;

    Projections(ColumnsReader reader, GraphVersion version) {
        this.reader = reader;
        this.version = version;
    }

    /** Loads the projection in the background, unless that was begun before, and follows the graph from then on. */
    public synchronized void begin() {
        if (!begun) {
            begun = true;
            loader.execute(first);
            // Not a task of the scheduler's: that would open the graph anew for it when the service closes.
            loader.scheduleWithFixedDelay(this::follow, 1, 1, TimeUnit.SECONDS);
        }
    }

    /**
     * The projection, which may be that of an earlier version while a later one is loaded. Only the very first is waited for.
     *
     * @throws GraphLoading when that takes longer than a caller likes to wait
     */
    public Snapshot current() {
        var known = latest;
        return known == null ? first() : known;
    }

    /** The projection that {@link #current()} would give, where that is loaded. Waits for nothing. */
    public Optional<Snapshot> latest() {
        return Optional.ofNullable(latest);
    }

    /** Whether the projection of the very version of the graph has an author by this canonical id, which then needs no look-up. */
    public boolean isAuthor(String id) {
        return find(version.current())
                .filter(known -> known.projection().columns().authors().find(id) >= 0)
                .isPresent();
    }

    /** All papers, as they are in the graph now. */
    public PaperColumns read() {
        return reader.read();
    }

    /** The projection of just this version, if that is loaded. Waits for nothing. */
    public Optional<Snapshot> find(long graphVersion) {
        begin();
        return Optional.ofNullable(latest).filter(known -> known.graphVersion() == graphVersion);
    }

    private Snapshot first() {
        begin();
        try {
            return first.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            throw GraphLoading.retryAfter(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw GraphLoading.retryAfter(PAUSE);
        } catch (ExecutionException e) {
            LOG.debug("The first projection could not be loaded", e);
            throw GraphLoading.retryAfter(PAUSE);
        }
    }

    @EventListener
    void onImportEnded(ImportEnded event) {
        importEnded = true;
    }

    private Snapshot load() {
        importEnded = false;
        var graphVersion = version.current();
        var projection = Projection.of(reader.read());
        var snapshot = new Snapshot(graphVersion, projection, Profiles.of(projection));
        latest = snapshot;
        behindSince = 0;
        return snapshot;
    }

    private void follow() {
        try {
            var known = latest;
            if (known == null || (known.graphVersion() != version.current() && isTime())) {
                load();
            }
        } catch (RuntimeException e) {
            LOG.warn("The projection could not be loaded; it stays as it was: {}", e.toString());
        }
    }

    private boolean isTime() {
        long now = System.nanoTime();
        behindSince = behindSince == 0 ? now : behindSince;
        return importEnded || now - behindSince >= LONGEST_LAG;
    }

    /** Lets the reading under way end. */
    @PreDestroy
    void close() throws InterruptedException {
        loader.shutdownNow();
        loader.awaitTermination(PAUSE.toSeconds(), TimeUnit.SECONDS);
    }
}
