// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.clients;

import java.util.ArrayDeque;
import org.jspecify.annotations.Nullable;

/** Lets so many operations run at once, and so many wait for that, in their order. Used by several threads. */
final class Gate {

    private final int most;
    private final int mostWaiting;
    private final ArrayDeque<Runnable> waiting = new ArrayDeque<>();
    private int running;

    /**
     * @param most operations at once
     * @param mostWaiting operations that wait
     */
    Gate(int most, int mostWaiting) {
        this.most = most;
        this.mostWaiting = mostWaiting;
    }

    /**
     * Begins an operation now or when others are done.
     *
     * @param start is run once: before this returns, or by whoever leaves; it must not block
     * @return false if there is no place to wait either; then it is not run
     */
    boolean enter(Runnable start) {
        synchronized (this) {
            if (running >= most) {
                return waiting.size() < mostWaiting && waiting.add(start);
            }
            running++;
        }
        start.run();
        return true;
    }

    /** Takes one out of the queue, if it is still in it; says whether it was. */
    synchronized boolean giveUp(Runnable start) {
        return waiting.remove(start);
    }

    /** Ends an operation that was started, and starts the next. */
    void leave() {
        Runnable next;
        synchronized (this) {
            next = waiting.poll();
            if (next == null) {
                running--;
            }
        }
        start(next);
    }

    private static void start(@Nullable Runnable next) {
        if (next != null) {
            next.run();
        }
    }

    synchronized int running() {
        return running;
    }

    synchronized int waiting() {
        return waiting.size();
    }
}
