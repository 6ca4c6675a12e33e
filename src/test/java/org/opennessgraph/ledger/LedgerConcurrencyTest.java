// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.ledger.TestLedger.id;
import static org.opennessgraph.ledger.TestLedger.put;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(LedgerTestProfile.class)
class LedgerConcurrencyTest {
    private static final int WRITERS = 8;
    private static final int SETS = 40;

    @Inject
    TestLedger ledger;

    @Inject
    LedgerReader reader;

    @BeforeEach
    void startAnew() {
        ledger.startAnew();
    }

    @Test
    void eight_writers_at_once_leave_no_gap_and_a_reader_never_sees_one() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1);
        try {
            AtomicBoolean writing = new AtomicBoolean(true);
            Future<List<Change>> followed = threads.submit(() -> follow(writing));
            List<Accepted> accepted = together(threads, writer -> {
                List<Accepted> sets = new ArrayList<>();
                for (int i = 0; i < SETS; i++) {
                    Draft[] drafts = new Draft[1 + (writer + i) % 4];
                    for (int k = 0; k < drafts.length; k++) {
                        drafts[k] = put("model:w" + writer + "-" + i + "-" + k, 0);
                    }
                    sets.add(ledger.append(drafts));
                }
                return sets;
            });
            writing.set(false);
            List<Change> seen = followed.get();

            assertThat(seen.stream().map(Change::position))
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, reader.position()).boxed().toList());
            assertThat(seen).isEqualTo(reader.after(0, Integer.MAX_VALUE));
            assertThat(seen).extracting(Change::at).isSorted();
            assertThat(accepted).hasSize(WRITERS * SETS);
            assertThat(accepted.stream().sorted(Comparator.comparingLong(Accepted::set)))
                    .extracting(Accepted::set)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, WRITERS * SETS).boxed().toList());
            for (Accepted set : accepted) {
                List<Change> rows = seen.subList((int) set.first() - 1, (int) set.last());
                assertThat(rows).extracting(Change::set).containsOnly(set.set());
                assertThat(rows.get(rows.size() - 1).lastOfSet()).isTrue();
            }
            assertThat(reader.verify().problems()).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void of_many_who_change_the_same_version_one_wins() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
        try {
            for (int version = 0; version < 10; version++) {
                int expected = version;
                List<Boolean> won = together(threads, writer -> {
                    try {
                        ledger.append(put("model:a", expected));
                        return List.of(true);
                    } catch (LedgerRefusal e) {
                        return List.of(false);
                    }
                });
                assertThat(won).containsOnlyOnce(true).hasSize(WRITERS);
            }
            assertThat(reader.head(id("model:a")).orElseThrow().version()).isEqualTo(10);
            assertThat(reader.verify().problems()).isEmpty();
        } finally {
            threads.shutdownNow();
        }
    }

    /** Polls until the writers are done and everything was seen; breaks off at the first gap. */
    private List<Change> follow(AtomicBoolean writing) {
        List<Change> seen = new ArrayList<>();
        while (true) {
            boolean last = !writing.get();
            List<Change> more = reader.after(seen.size(), 50);
            for (Change change : more) {
                assertThat(change.position()).isEqualTo(seen.size() + 1L);
                seen.add(change);
            }
            assertThat(seen.isEmpty() || seen.get(seen.size() - 1).lastOfSet()).isTrue();
            if (last && more.isEmpty()) {
                return seen;
            }
        }
    }

    private static <T> List<T> together(ExecutorService threads, Task<T> task) throws Exception {
        CountDownLatch start = new CountDownLatch(1);
        List<Future<List<T>>> futures = new ArrayList<>();
        for (int i = 0; i < WRITERS; i++) {
            int writer = i;
            Callable<List<T>> call = () -> {
                start.await();
                return task.run(writer);
            };
            futures.add(threads.submit(call));
        }
        start.countDown();
        List<T> results = new ArrayList<>();
        for (Future<List<T>> future : futures) {
            results.addAll(future.get());
        }
        return results;
    }

    /** What one of the writers does. */
    private interface Task<T> {
        List<T> run(int writer) throws Exception;
    }
}
