package org.scholargraph.cluster;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.scholargraph.data.Failures;
import org.scholargraph.graph.BulkLoader;
import org.scholargraph.graph.GraphVersion;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps terms and clusters in step with the graph, in the background: when nothing has changed for two seconds, as after an
 * import, or during a long one after half a minute, yet never more than a tenth of the time.
 */
@Singleton
public class ClusterSchedule {

    private static final Logger LOG = LoggerFactory.getLogger(ClusterSchedule.class);
    private static final Duration QUIET = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final int REST = 10;

    private final Clusterer clusterer;
    private final Clusterings clusterings;
    private final ClusterMaps maps;
    private final GraphVersion version;
    private final BulkLoader loader;
    private final ClusterSettings settings;
    private final ScheduledExecutorService background = Executors.newSingleThreadScheduledExecutor(Thread.ofPlatform()
            .daemon()
            .name("clusters")
            .priority(Thread.MIN_PRIORITY)
            .factory());

    private long seen = -1;
    private long changedAt;
    private long outdatedAt;
    private int steps;
    private volatile Progress.State state = Progress.State.idle;
    private volatile @Nullable String step;
    private volatile @Nullable Double seconds;
    private volatile @Nullable String problem;

    ClusterSchedule(
            Clusterer clusterer,
            Clusterings clusterings,
            ClusterMaps maps,
            GraphVersion version,
            BulkLoader loader,
            ClusterSettings settings) {
        this.clusterer = clusterer;
        this.clusterings = clusterings;
        this.maps = maps;
        this.version = version;
        this.loader = loader;
        this.settings = settings;
    }

    /** Begins; to be called when the service answers. */
    public void start() {
        background.scheduleWithFixedDelay(this::look, 0, 1, TimeUnit.SECONDS);
    }

    /** How far it is. */
    Progress progress() {
        return new Progress(
                state,
                step,
                Math.max(0, steps - 1),
                Clusterer.STEPS,
                version.current(),
                clusterings.graphVersion(),
                seconds,
                problem);
    }

    private void look() {
        try {
            if (!loader.isLoading()) {
                clusterings.refresh(); // another process may have found some
                follow(System.nanoTime());
                if (settings.automatic() && isTime(System.nanoTime())) {
                    run();
                } else if (isQuiet(System.nanoTime())) {
                    prepareMaps();
                }
            }
        } catch (RuntimeException e) {
            if (background.isShutdown()) {
                return; // broken off by the end of the service, which is no failure
            }
            tell(e);
            problem = "The graph could not be asked, or changed too much meanwhile.";
            state = Progress.State.failed;
            step = null;
            outdatedAt = System.nanoTime();
            changedAt = outdatedAt + PATIENCE.toNanos(); // not at once again
        }
    }

    /** An import in the way is nothing whose cause has to be sought. */
    private static void tell(RuntimeException failure) {
        if (Failures.mayPass(failure)) {
            LOG.info("Terms and clusters wait for the graph: {}", failure.getMessage());
        } else {
            LOG.warn("Terms and clusters could not be worked out; trying again later", failure);
        }
    }

    /** Whoever asks for a map before it is ready waits for it, so that this fails is no failure of the clusters. */
    private void prepareMaps() {
        try {
            maps.prepare();
        } catch (RuntimeException e) {
            LOG.warn("The maps could not be made ready; trying again later: {}", e.toString());
            changedAt = System.nanoTime() + PATIENCE.toNanos();
        }
    }

    private void follow(long now) {
        long current = version.current();
        if (current != seen) {
            changedAt = now;
            if (seen == clusterings.graphVersion()) {
                outdatedAt = now;
            }
            seen = current;
        }
    }

    private boolean isQuiet(long now) {
        return now - changedAt >= QUIET.toNanos();
    }

    private boolean isTime(long now) {
        if (seen == clusterings.graphVersion() || seen == 0) {
            return false;
        }
        var rest = Math.max(PATIENCE.toNanos(), seconds == null ? 0 : (long) (REST * seconds * 1e9));
        return isQuiet(now) || now - outdatedAt >= rest;
    }

    private void run() {
        long begin = System.nanoTime();
        steps = 0;
        state = Progress.State.running;
        problem = null;
        clusterer.run(next -> {
            step = next;
            steps++;
        });
        steps++;
        seconds = (System.nanoTime() - begin) / 1e9;
        seen = version.current();
        outdatedAt = System.nanoTime();
        changedAt = outdatedAt;
        step = null;
        state = Progress.State.idle;
        LOG.info("Clusters of version {} after {} s", clusterings.graphVersion(), Math.round(seconds));
    }

    /** Ends with the service; what is half done is not stored. */
    @PreDestroy
    void close() {
        background.shutdownNow();
    }
}
