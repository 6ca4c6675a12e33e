// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.clients;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.opennessgraph.TestClock;

/** A bucket that fills evenly. */
class ClientTest {

    private final TestClock hand = new TestClock();
    private final Client client = new Client(600, Duration.ofMinutes(1), 2, hand);

    @Test
    void what_was_taken_comes_back_evenly() {
        assertThat(client.take(600)).isTrue();
        assertThat(client.take(1)).isFalse();
        assertThat(client.until(100)).isEqualTo(Duration.ofSeconds(10));
        assertThat(client.state().resetAt()).isEqualTo(TestClock.START.plusSeconds(60));

        hand.go(Duration.ofSeconds(10));

        assertThat(client.state().remaining()).isEqualTo(100);
        assertThat(client.until(100)).isZero();
        assertThat(client.take(101)).isFalse();
        assertThat(client.take(100)).isTrue();
        hand.go(Duration.ofHours(1));
        assertThat(client.state().remaining()).isEqualTo(600);
        assertThat(client.state().resetAt()).isEqualTo(hand.instant());
    }

    @Test
    void what_can_wait_is_told_how_long_and_costs_nothing_until_then() {
        client.take(550);

        assertThat(client.takeOrWait(100)).isEqualTo(Duration.ofSeconds(5));
        assertThat(client.state().remaining()).isEqualTo(50);
        hand.go(Duration.ofSeconds(5));
        assertThat(client.takeOrWait(100)).isZero();
        assertThat(client.state().remaining()).isZero();
    }

    @Test
    void a_clock_that_is_set_back_gives_and_takes_nothing() {
        client.take(300);
        hand.go(Duration.ofHours(-1));
        assertThat(client.state().remaining()).isEqualTo(300);
        hand.go(Duration.ofSeconds(6));
        assertThat(client.state().remaining()).isEqualTo(360);
    }

    @Test
    void no_more_run_at_once_than_may() {
        assertThat(client.enter()).isTrue();
        assertThat(client.enter()).isTrue();
        assertThat(client.enter()).isFalse();
        client.leave();
        assertThat(client.enter()).isTrue();
    }

    @Test
    void those_that_may_wait_begin_in_their_order_when_others_have_ended() {
        List<String> begun = new ArrayList<>();
        client.enter(() -> begun.add("first"));
        client.enter(() -> begun.add("second"));
        client.enter(() -> begun.add("third"));
        client.enter(() -> begun.add("fourth"));
        assertThat(begun).containsExactly("first", "second");

        client.leave();
        assertThat(begun).containsExactly("first", "second", "third");
        assertThat(client.enter()).as("a place is for those who waited").isFalse();
        client.leave();
        assertThat(begun).containsExactly("first", "second", "third", "fourth");

        client.leave();
        client.leave();
        assertThat(client.enter()).isTrue();
        assertThat(client.enter()).isTrue();
        assertThat(client.enter()).isFalse();
    }

    @Test
    void what_is_given_up_while_it_waits_never_begins() {
        List<String> begun = new ArrayList<>();
        client.enter(() -> begun.add("first"));
        client.enter(() -> begun.add("second"));
        Runnable third = () -> begun.add("third");
        client.enter(third);
        client.enter(() -> begun.add("fourth"));

        client.giveUp(third);
        client.leave();
        client.leave();

        assertThat(begun).containsExactly("first", "second", "fourth");
    }

    /** However it asks, in any stretch of time it gets no more than the bucket and what flowed in meanwhile. */
    @Property
    void nobody_gets_more_than_the_limit_and_what_came_back(
            @ForAll @Size(max = 60) List<@IntRange(min = 1, max = 900) Integer> costs,
            @ForAll @Size(max = 60) List<@IntRange(max = 20_000) Integer> pauses) {
        var clock = new TestClock();
        var asking = new Client(600, Duration.ofMinutes(1), 1, clock);
        long got = 0;
        for (int i = 0; i < costs.size(); i++) {
            boolean enough = costs.get(i) <= asking.state().remaining();
            boolean taken = asking.take(costs.get(i));
            assertThat(taken).isEqualTo(enough);
            got += taken ? costs.get(i) : 0;
            long millis = Duration.between(TestClock.START, clock.instant()).toMillis();
            assertThat(got).isLessThanOrEqualTo(600 + millis / 100);
            if (!taken && costs.get(i) <= 600) {
                clock.go(asking.until(costs.get(i)));
                assertThat(asking.take(costs.get(i)))
                        .as("after the wait that was told")
                        .isTrue();
                got += costs.get(i);
            }
            clock.go(Duration.ofMillis(i < pauses.size() ? pauses.get(i) : 0));
        }
    }
}
