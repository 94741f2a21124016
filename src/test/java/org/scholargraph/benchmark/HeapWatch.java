package org.scholargraph.benchmark;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.lang.management.MemoryUsage;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import javax.management.ListenerNotFoundException;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** The heap in use, seen where it is highest: just before a collection; and what was left of it just after. */
public final class HeapWatch implements AutoCloseable {

    private static final Set<String> POOLS = ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .map(MemoryPoolMXBean::getName)
            .collect(Collectors.toSet());

    private final List<GarbageCollectorMXBean> collectors = ManagementFactory.getGarbageCollectorMXBeans();
    private final NotificationListener listener = (notification, nobody) -> collected(notification);
    private final AtomicLong before = new AtomicLong();
    private final AtomicLong after = new AtomicLong();

    /** Begins to watch. */
    public HeapWatch() {
        collectors.forEach(
                collector -> ((NotificationEmitter) collector).addNotificationListener(listener, null, null));
    }

    private void collected(Notification notification) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            var gc = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData())
                    .getGcInfo();
            before.accumulateAndGet(used(gc.getMemoryUsageBeforeGc()), Math::max);
            after.accumulateAndGet(used(gc.getMemoryUsageAfterGc()), Math::max);
        }
    }

    private static long used(Map<String, MemoryUsage> pools) {
        return pools.entrySet().stream()
                .filter(pool -> POOLS.contains(pool.getKey()))
                .mapToLong(pool -> pool.getValue().getUsed())
                .sum();
    }

    /** The most in use so far, in MiB; it may be now, where nothing was collected yet. */
    public long peak() {
        var now = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        return Math.max(before.get(), now) >> 20;
    }

    /** The most that a collection left so far, in MiB. */
    public long peakAfterCollection() {
        return after.get() >> 20;
    }

    @Override
    public void close() {
        for (var collector : collectors) {
            try {
                ((NotificationEmitter) collector).removeNotificationListener(listener);
            } catch (ListenerNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
