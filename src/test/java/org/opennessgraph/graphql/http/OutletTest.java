// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.http;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What waits to go out on a connection is counted, and who does not take it is given up. */
class OutletTest {
    private static final Vertx VERTX = Vertx.vertx();

    private final Queue<Promise<Void>> waiting = new ArrayDeque<>();
    private final AtomicInteger relieved = new AtomicInteger();
    private final CountDownLatch tooSlow = new CountDownLatch(1);
    private final UnreadAnswers unread = new UnreadAnswers(150_000);

    @AfterAll
    static void end() {
        VERTX.close().toCompletionStage().toCompletableFuture().join();
    }

    private Outlet outlet(Duration patience) {
        return new Outlet(
                VERTX,
                text -> {
                    Promise<Void> gone = Promise.promise();
                    waiting.add(gone);
                    return gone.future();
                },
                10,
                patience,
                relieved::incrementAndGet,
                tooSlow::countDown,
                unread);
    }

    @Test
    void who_waits_with_a_large_answer_is_given_up_when_others_need_the_room() {
        Outlet outlet = outlet(Duration.ofMinutes(1));
        outlet.send("x".repeat(100_000));
        assertThat(tooSlow.getCount()).isEqualTo(1);

        unread.add(100_000, Promise.<Void>promise().future(), () -> {});

        assertThat(tooSlow.getCount()).isZero();
    }

    @Test
    void it_is_full_while_more_waits_than_may_and_says_once_when_there_is_room_again() {
        Outlet outlet = outlet(Duration.ofMinutes(1));
        outlet.send("0123456789");
        assertThat(outlet.full()).isFalse();

        outlet.send("x");
        assertThat(outlet.full()).isTrue();
        assertThat(relieved).hasValue(0);

        waiting.remove().complete();
        assertThat(outlet.full()).isFalse();
        assertThat(relieved).hasValue(1);

        waiting.remove().complete();
        assertThat(relieved).hasValue(1);
    }

    @Test
    void what_goes_out_at_once_never_fills_it() {
        Outlet outlet = new Outlet(
                VERTX,
                text -> Future.succeededFuture(),
                10,
                Duration.ofMinutes(1),
                relieved::incrementAndGet,
                tooSlow::countDown,
                unread);

        outlet.send("x".repeat(1_000));

        assertThat(outlet.full()).isFalse();
    }

    @Test
    void what_could_not_be_sent_does_not_wait_any_more() {
        Outlet outlet = outlet(Duration.ofMinutes(1));
        outlet.send("x".repeat(11));

        waiting.remove().fail("gone");

        assertThat(outlet.full()).isFalse();
    }

    @Test
    void who_leaves_it_full_for_too_long_is_given_up() throws InterruptedException {
        outlet(Duration.ofMillis(50)).send("x".repeat(11));

        assertThat(tooSlow.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void who_takes_what_waits_in_time_is_not_given_up_though_it_fills_again_and_again() throws InterruptedException {
        Outlet outlet = outlet(Duration.ofMillis(400));
        for (int time = 0; time < 8; time++) {
            outlet.send("x".repeat(11));
            assertThat(outlet.full()).isTrue();
            Thread.sleep(100);
            waiting.remove().complete();
        }

        assertThat(tooSlow.getCount()).isEqualTo(1);
        assertThat(relieved).hasValue(8);
    }
}
