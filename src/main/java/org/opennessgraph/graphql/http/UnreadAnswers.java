// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import io.vertx.core.Future;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.opennessgraph.graphql.execution.GraphQLSettings;

/**
 * Answers that were made and that their clients have not taken yet. They take up memory for as long as a client likes, so
 * that together they may be only so many; beyond, whoever has waited longest is given up. Used by several threads.
 */
@ApplicationScoped
class UnreadAnswers {
    private record Answer(long bytes, Runnable giveUp) {}

    private final long most;
    private final Deque<Answer> unread = new ArrayDeque<>();
    private long bytes;

    @Inject
    UnreadAnswers(GraphQLSettings settings) {
        this(settings.maxUnread()
                .map(size -> size.asLongValue())
                .orElse(Runtime.getRuntime().maxMemory() / 8));
    }

    /** @param most bytes of all together; one that is alone may be larger */
    UnreadAnswers(long most) {
        this.most = most;
    }

    /**
     * Counts an answer that is being sent.
     *
     * @param size in bytes, before it is compressed
     * @param sent done when it has gone out, or will not
     * @param giveUp ends its connection
     */
    void add(long size, Future<Void> sent, Runnable giveUp) {
        var answer = new Answer(size, giveUp);
        List<Answer> tooMany = new ArrayList<>();
        synchronized (this) {
            unread.add(answer);
            bytes += size;
            while (bytes > most && unread.size() > 1) {
                var longest = unread.remove();
                bytes -= longest.bytes();
                tooMany.add(longest);
            }
        }
        tooMany.forEach(longest -> longest.giveUp().run());
        sent.onComplete(gone -> remove(answer));
    }

    private synchronized void remove(Answer answer) {
        if (unread.remove(answer)) {
            bytes -= answer.bytes();
        }
    }

    /** Bytes that are counted now. */
    synchronized long bytes() {
        return bytes;
    }
}
