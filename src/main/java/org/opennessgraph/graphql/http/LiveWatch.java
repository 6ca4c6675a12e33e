// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import io.quarkus.runtime.ShutdownEvent;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.opennessgraph.inquiry.Changes;

/**
 * Watches how far the graph is, once for all subscriptions, and wakes them when it has moved. It asks the store and not
 * this process's own projection, since another copy of the app may be the one that moves it. Asks nothing while nobody
 * follows.
 */
@ApplicationScoped
class LiveWatch {
    private final Changes changes;
    private final Vertx vertx;
    private final LiveSettings settings;
    private final Set<LiveStream> followers = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final WorkerExecutor workers;
    private final WorkerExecutor lookout;
    private volatile long shown;
    private long timer;
    private boolean ticking;

    LiveWatch(Changes changes, Vertx vertx, LiveSettings settings) {
        this.changes = changes;
        this.vertx = vertx;
        this.settings = settings;
        this.workers = vertx.createSharedWorkerExecutor("openness-live", settings.threads(), 10, TimeUnit.MINUTES);
        // Who answers events may be behind; those who wait for the next one are not to be.
        this.lookout = vertx.createSharedWorkerExecutor("openness-live-watch", 1, 1, TimeUnit.MINUTES);
    }

    /** The position that the graph showed when it was last looked at. */
    long shown() {
        return shown;
    }

    /** Wakes the stream whenever the graph has moved. */
    synchronized void follow(LiveStream stream) {
        followers.add(stream);
        if (!ticking) {
            ticking = true;
            timer = vertx.setPeriodic(1, Math.max(1, settings.poll().toMillis()), tick -> look());
        }
    }

    synchronized void leave(LiveStream stream) {
        followers.remove(stream);
        if (ticking && followers.isEmpty()) {
            ticking = false;
            vertx.cancelTimer(timer);
        }
    }

    /** Runs something on one of the threads that answer events. */
    void work(Runnable work) {
        try {
            var unused = workers.<Void>executeBlocking(
                    () -> {
                        work.run();
                        return null;
                    },
                    false);
        } catch (RejectedExecutionException atTheEnd) {
            // The app stops; nobody waits any more.
        }
    }

    private void look() {
        if (!looking.compareAndSet(false, true)) {
            return;
        }
        lookout.executeBlocking(changes::shown, false).onComplete(found -> {
            looking.set(false);
            // Not to be read now: those who follow go on when it is.
            if (found.succeeded()) {
                boolean moved = found.result() != shown;
                shown = found.result();
                followers.forEach(stream -> {
                    if (moved || stream.waitsForStores()) {
                        stream.wake();
                    }
                });
            }
        });
    }

    /** Before the stores go. */
    void stop(@Observes @Priority(1) ShutdownEvent event) {
        followers.forEach(LiveStream::end);
    }
}
