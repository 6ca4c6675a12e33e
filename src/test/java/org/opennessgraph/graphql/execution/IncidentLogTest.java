// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the log is told of faults: every number that a client gets, and no more of the same than it takes. */
class IncidentLogTest {

    private final Logger logger = Logger.getLogger(IncidentLog.class.getName());
    private final Kept kept = new Kept();
    private final AtomicLong now = new AtomicLong(1);
    private final IncidentLog log = new IncidentLog(now::get);

    @BeforeEach
    void listen() {
        logger.addHandler(kept);
    }

    @AfterEach
    void leave() {
        logger.removeHandler(kept);
    }

    @Test
    void a_cause_is_told_once_a_minute_and_keeps_its_number_meanwhile() {
        var numbers = new HashSet<String>();
        for (int i = 0; i < 1_000; i++) {
            numbers.add(log.number(fault("asked " + i), "at [a" + i + "]"));
        }

        assertThat(numbers).hasSize(1);
        assertThat(kept.lines)
                .singleElement()
                .asString()
                .contains(numbers.iterator().next(), "at [a0]", "asked 0");

        now.addAndGet(Duration.ofMinutes(1).toNanos());
        var next = log.number(fault("later"), "at [b]");
        assertThat(numbers).doesNotContain(next);
        assertThat(kept.lines).hasSize(2);
        assertThat(kept.lines.get(1))
                .contains(next, "later", "999 more like " + numbers.iterator().next());
    }

    @Test
    void causes_are_told_apart_by_where_they_came_from() {
        var one = log.number(fault("x"), "");
        var other = log.number(new IllegalStateException("x"), "");
        var deeper = log.number(new IllegalStateException("x", fault("y")), "");

        assertThat(List.of(one, other, deeper)).doesNotHaveDuplicates();
        assertThat(kept.lines).hasSize(3);
    }

    @Test
    void a_fault_is_told_in_a_few_lines() {
        var deep = fault("the deepest");
        for (int i = 0; i < 20; i++) {
            deep = new IllegalStateException("level " + i + " " + "x".repeat(5_000), deep);
        }

        log.number(deep, "at [a]");

        assertThat(kept.lines).singleElement().satisfies(told -> {
            assertThat(told.lines().count()).isLessThan(25);
            assertThat(told.length()).isLessThan(5_000);
            assertThat(told).contains("level 19", getClass().getName());
        });
    }

    @Test
    void many_causes_at_once_share_a_number_in_the_end() {
        var numbers = new HashSet<String>();
        for (int i = 0; i < 500; i++) {
            numbers.add(log.number("cause " + i, "at [a]", "said"));
        }

        assertThat(kept.lines).hasSizeLessThan(60);
        assertThat(numbers).hasSameSizeAs(kept.lines).allSatisfy(number -> assertThat(kept.lines)
                .anySatisfy(line -> assertThat(line).contains(number)));
        now.addAndGet(Duration.ofMinutes(1).toNanos());
        log.number("a new one", "at [a]", "said");
        assertThat(kept.lines.get(kept.lines.size() - 1)).contains("said");
    }

    private static RuntimeException fault(String message) {
        return new IllegalStateException(message);
    }

    private static final class Kept extends Handler {
        private final List<String> lines = new ArrayList<>();

        @Override
        public void publish(LogRecord line) {
            if (line.getLevel().intValue() > Level.FINE.intValue()) {
                lines.add(new SimpleFormatter().formatMessage(line) + (line.getThrown() == null ? "" : " and a stack"));
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
