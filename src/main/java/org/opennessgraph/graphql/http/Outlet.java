// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;

/**
 * The way out of one connection. Counts what waits in it, so that those who write can pause; a client that does not make
 * room in time is given up. Used by several threads.
 */
final class Outlet {
    /** Characters of a text that is counted with large answers of others; less than that is bounded by what may wait. */
    private static final int LARGE = 64 * 1024;

    private final Vertx vertx;
    private final Function<String, Future<Void>> write;
    private final long most;
    private final long patience;
    private final Runnable relieved;
    private final Runnable tooSlow;
    private final UnreadAnswers unread;
    private final AtomicLong queued = new AtomicLong();
    private final AtomicBoolean full = new AtomicBoolean();
    /** Counts the times that it was full, so that a timer knows whether it is still the same time. */
    private final AtomicLong times = new AtomicLong();

    /**
     * @param write sends a text; done when it has gone out
     * @param most how many characters may wait before it is full
     * @param patience how long it may be full
     * @param relieved run when there is room again
     * @param tooSlow run when it was full for longer, or when too much waits on all connections together
     * @param unread what waits on all connections
     */
    Outlet(
            Vertx vertx,
            Function<String, Future<Void>> write,
            long most,
            Duration patience,
            Runnable relieved,
            Runnable tooSlow,
            UnreadAnswers unread) {
        this.vertx = vertx;
        this.write = write;
        this.most = most;
        this.patience = Math.max(1, patience.toMillis());
        this.relieved = relieved;
        this.tooSlow = tooSlow;
        this.unread = unread;
    }

    /** Whether more waits than may. */
    boolean full() {
        return full.get();
    }

    void send(String text) {
        queued.addAndGet(text.length());
        var sent = write.apply(text);
        sent.onComplete(gone -> {
            queued.addAndGet(-text.length());
            relieve();
        });
        if (text.length() > LARGE) {
            unread.add(text.length(), sent, tooSlow);
        }
        if (queued.get() > most && full.compareAndSet(false, true)) {
            long time = times.incrementAndGet();
            vertx.setTimer(patience, over -> {
                if (full.get() && times.get() == time) {
                    tooSlow.run();
                }
            });
            // All may have gone out in between, and nobody else would notice.
            relieve();
        }
    }

    private void relieve() {
        if (queued.get() <= most && full.compareAndSet(true, false)) {
            relieved.run();
        }
    }
}
