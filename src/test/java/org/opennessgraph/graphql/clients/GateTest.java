// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** So many at once, so many waiting. */
class GateTest {

    @Test
    void who_waits_begins_in_order_when_others_leave() {
        var gate = new Gate(1, 2);
        List<String> begun = new ArrayList<>();

        assertThat(gate.enter(() -> begun.add("a"))).isTrue();
        assertThat(gate.enter(() -> begun.add("b"))).isTrue();
        assertThat(gate.enter(() -> begun.add("c"))).isTrue();
        assertThat(gate.enter(() -> begun.add("d"))).isFalse();
        assertThat(begun).containsExactly("a");
        assertThat(gate.waiting()).isEqualTo(2);

        gate.leave();
        assertThat(begun).containsExactly("a", "b");
        gate.leave();
        gate.leave();
        assertThat(begun).containsExactly("a", "b", "c");
        assertThat(gate.running()).isZero();
    }

    @Test
    void who_gave_up_is_not_begun() {
        var gate = new Gate(1, 2);
        List<String> begun = new ArrayList<>();
        Runnable impatient = () -> begun.add("impatient");
        gate.enter(() -> begun.add("a"));
        gate.enter(impatient);
        gate.enter(() -> begun.add("b"));

        assertThat(gate.giveUp(impatient)).isTrue();
        assertThat(gate.giveUp(impatient)).isFalse();
        gate.leave();

        assertThat(begun).containsExactly("a", "b");
    }

    @Test
    void under_many_threads_no_more_run_than_may_and_all_that_were_let_in_run() throws InterruptedException {
        var gate = new Gate(3, 1_000);
        var now = new AtomicInteger();
        var most = new AtomicInteger();
        var done = new CountDownLatch(800);
        ExecutorService workers = Executors.newFixedThreadPool(8);
        try {
            for (int i = 0; i < 800; i++) {
                workers.execute(() -> assertThat(gate.enter(() -> workers.execute(() -> {
                            most.accumulateAndGet(now.incrementAndGet(), Math::max);
                            Thread.onSpinWait();
                            now.decrementAndGet();
                            gate.leave();
                            done.countDown();
                        })))
                        .isTrue());
            }
            assertThat(done.await(20, TimeUnit.SECONDS)).isTrue();
        } finally {
            workers.shutdownNow();
        }
        assertThat(most.get()).isBetween(1, 3);
        assertThat(gate.running()).isZero();
        assertThat(gate.waiting()).isZero();
    }
}
