package org.scholargraph.graph;

import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.TransactionStatus;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.scholargraph.data.Neo4jConnection;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The version of the graph, held in memory: it moves at once with the commits of this process, and at most a second late
 * with those of others.
 */
@Singleton
public class GraphVersion {

    private static final Logger LOG = LoggerFactory.getLogger(GraphVersion.class);
    private static final long SECONDS_TO_CLOSE = 1;

    private final GraphStateRepository states;
    private final TransactionOperations<Neo4jConnection> transactions;
    private final AtomicInteger commitsInFlight = new AtomicInteger();
    private final ScheduledExecutorService follower = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("graph-version").factory());
    private volatile GraphState state;
    private volatile boolean suspended;

    GraphVersion(GraphStateRepository states, TransactionOperations<Neo4jConnection> transactions) {
        this.states = states;
        this.transactions = transactions;
        this.state = states.findState().orElseGet(states::createState);
        // Not a task of the scheduler's: that would open the graph anew for it when the service closes.
        follower.scheduleWithFixedDelay(this::followOthers, 1, 1, TimeUnit.SECONDS);
    }

    /** Changes so far to imported records and what is derived from them. Asks nobody. */
    public long current() {
        return state.version();
    }

    /** Tells this store from others that have counted as far. */
    public String storeId() {
        return state.storeId();
    }

    /** Whether the graph holds nothing but the bundled sample. */
    public boolean sampleOnly() {
        return state.sampleOnly();
    }

    /** Whether no commit of this process is under way, so that what is read now belongs to {@link #current()}. */
    public boolean settled() {
        return commitsInFlight.get() == 0;
    }

    /**
     * Moves the graph to its next version, within the transaction that changes it. Seen from outside when that commits.
     *
     * @param sampleOnly whether the graph holds nothing but the bundled sample after the change
     * @throws IllegalStateException outside a transaction
     */
    public void advance(boolean sampleOnly) {
        TransactionStatus<?> transaction = transactions
                .findTransactionStatus()
                .orElseThrow(() -> new IllegalStateException("the version moves with a change, in its transaction"));
        var next = states.advance(sampleOnly);
        transaction.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                commitsInFlight.incrementAndGet();
            }

            @Override
            public void afterCommit() {
                state = next;
            }

            @Override
            public void afterCompletion(Status status) {
                commitsInFlight.decrementAndGet();
            }
        });
    }

    /** Asks nobody for now: the engine is closed. */
    void suspend() {
        suspended = true;
    }

    /** Moves on to the next version after a bulk load, which leaves nothing of what was in the store. */
    void restore(boolean sampleOnly) {
        state = states.restoreState(state.version() + 1, state.storeId(), sampleOnly);
        suspended = false;
    }

    /** Lets the question under way end: the driver complains of an interrupted one, and asks again. */
    @PreDestroy
    void close() throws InterruptedException {
        follower.shutdown();
        if (!follower.awaitTermination(SECONDS_TO_CLOSE, TimeUnit.SECONDS)) {
            follower.shutdownNow();
        }
    }

    private void followOthers() {
        if (suspended) {
            return;
        }
        try {
            states.findState().filter(this::isNews).ifPresent(seen -> state = seen);
        } catch (RuntimeException e) {
            LOG.debug("The version of the graph could not be read", e);
        }
    }

    private boolean isNews(GraphState seen) {
        return settled() && (seen.version() > state.version() || !seen.storeId().equals(state.storeId()));
    }
}
