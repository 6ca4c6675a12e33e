// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import java.lang.management.ManagementFactory;

/**
 * The most heap that is in use while something runs, beyond what was in use before. What counts is what is left after a
 * full collection, of which there is one several times a second: what is measured meanwhile takes long.
 */
final class PeakHeap implements AutoCloseable {
    private static final long REST_MILLIS = 200;

    private final long before;
    private final Thread watcher;
    private volatile boolean ended;
    private volatile long peak;

    PeakHeap() {
        this.before = inUse();
        this.watcher = new Thread(this::watch, "peak-heap");
        watcher.setDaemon(true);
        watcher.start();
    }

    private void watch() {
        while (!ended) {
            peak = Math.max(peak, inUse());
            try {
                Thread.sleep(REST_MILLIS);
            } catch (InterruptedException stopped) {
                return;
            }
        }
    }

    private static long inUse() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    /** What was in use before, in bytes. */
    long before() {
        return before;
    }

    /** The most that was in use, in bytes. */
    long most() {
        return Math.max(peak, inUse());
    }

    @Override
    public void close() {
        ended = true;
    }
}
