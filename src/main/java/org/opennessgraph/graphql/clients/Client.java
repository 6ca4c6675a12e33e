// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.clients;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.graphql.execution.Allowance;

/**
 * What one client has left: a bucket that each operation takes its cost from and that fills again evenly. Used by
 * several threads.
 */
final class Client implements Allowance {

    private final long limit;
    private final int atOnce;
    private final long windowMillis;
    private final Clock clock;
    /** What is left, times the window's milliseconds: in each of them the limit flows in. */
    private long left;

    private long filledAt;
    private int running;
    /** What begins as soon as there is a place, in its order. */
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();

    /**
     * @param limit how much the bucket holds
     * @param window in which time it fills
     * @param atOnce how many operations run or wait at once
     */
    Client(long limit, Duration window, int atOnce, Clock clock) {
        this.limit = limit;
        this.atOnce = atOnce;
        this.windowMillis = window.toMillis();
        this.clock = clock;
        this.left = Math.multiplyExact(limit, windowMillis);
        this.filledAt = clock.millis();
    }

    @Override
    public synchronized boolean take(long cost) {
        fill();
        if (cost > left / windowMillis) {
            return false;
        }
        left -= cost * windowMillis;
        return true;
    }

    @Override
    public synchronized Duration takeOrWait(long cost) {
        return take(cost) ? Duration.ZERO : until(cost);
    }

    @Override
    public synchronized State state() {
        fill();
        return new State(limit, left / windowMillis, Instant.ofEpochMilli(filledAt + millisUntil(limit)));
    }

    /** How long until there is as much as a cost; for one above the limit, until the bucket is full. */
    synchronized Duration until(long cost) {
        fill();
        return Duration.ofMillis(millisUntil(Math.min(cost, limit)));
    }

    private long millisUntil(long cost) {
        long lacking = cost * windowMillis - left;
        return lacking <= 0 ? 0 : (lacking + limit - 1) / limit;
    }

    // A clock that was set back fills nothing, and takes nothing.
    private void fill() {
        long now = clock.millis();
        long passed = Math.max(0, Math.min(windowMillis, now - filledAt));
        left = Math.min(limit * windowMillis, left + passed * limit);
        filledAt = now;
    }

    /** Begins an operation, unless there are too many. */
    synchronized boolean enter() {
        if (running >= atOnce) {
            return false;
        }
        running++;
        return true;
    }

    /**
     * Begins an operation now or, however long that takes, when others have ended. How many wait is for the caller to
     * bound, who takes out those that nobody wants any more.
     *
     * @param start is run once: before this returns, or by whoever leaves; it must not block
     */
    void enter(Runnable start) {
        synchronized (this) {
            if (running >= atOnce) {
                waiting.add(start);
                return;
            }
            running++;
        }
        start.run();
    }

    /** Takes one out of those that wait, if it still does. */
    synchronized void giveUp(Runnable start) {
        waiting.remove(start);
    }

    /** Ends an operation that began; its place goes to the one that has waited longest. */
    void leave() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                running--;
            }
        }
        begin(next);
    }

    private static void begin(@Nullable Runnable next) {
        if (next != null) {
            next.run();
        }
    }

    int atOnce() {
        return atOnce;
    }
}
