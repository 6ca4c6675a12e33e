// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.judging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.opennessgraph.domain.Claim;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.KnownEntries;
import org.opennessgraph.domain.Model;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.Pulse;
import org.opennessgraph.domain.contradiction.Selection;
import org.opennessgraph.domain.standing.StandingFilter;
import org.opennessgraph.editorial.SeedEntry;
import org.opennessgraph.exchange.SeedFiles;

/** What judges long ends soon after whoever asked wants it to, in the middle of one answer; over the seed. */
class BrokenOffTest {
    private static final KnownEntries SEED = KnownEntries.of(new SeedFiles()
            .read(Path.of("graph-seed")).entries().stream()
                    .map(SeedEntry::entry)
                    .toList());
    private static final PartialDate TODAY = PartialDate.parse("2026-01-01");
    private static final Duration SOON = Duration.ofSeconds(1);

    /** Each as a field of a query asks it. */
    private static final Map<String, Supplier<Object>> LONG = Map.of(
            "coverage",
            () -> judgements().coverage(ids(Model.class, 12), List.of(), TODAY, 1),
            "assess",
            () -> judgements().assess(ids(Model.class, 12), List.of(), TODAY),
            "wouldBeTrue",
            () -> judgements().wouldBeTrue(ids(Model.class, 12), TODAY),
            "contradictions",
            () -> judgements().contradictions(Selection.claimant(EntryId.parse("organization:meta")), Set.of(), null),
            "standingReason",
            () -> judgements().reasons(ids(Claim.class, 20), StandingFilter.NONE),
            "claimsAgainstRecord",
            () -> judgements().heard(ids(Claim.class, 20), List.of(), StandingFilter.NONE),
            "verdicts",
            () -> judgements().verdicts(ids(Claim.class, 20), null));

    /** What whoever waits no longer throws. */
    private static final class NobodyWaits extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "coverage",
                "assess",
                "wouldBeTrue",
                "contradictions",
                "standingReason",
                "claimsAgainstRecord",
                "verdicts"
            })
    void one_answer_ends_soon_after_nobody_waits_for_it(String field) {
        Supplier<Object> asked = asked(field);
        long[] looks = new long[1];
        Object whole = Pulse.<Object>within(() -> looks[0]++, asked);

        // Half-way in looks: in the middle of the judging, whatever the machine does meanwhile.
        long half = looks[0] / 2;
        assertThat(half).as("looks half-way").isGreaterThan(10);
        looks[0] = 0;
        assertThatThrownBy(() -> Pulse.<Object>within(
                        () -> {
                            if (++looks[0] > half) {
                                throw new NobodyWaits();
                            }
                        },
                        asked))
                .isInstanceOf(NobodyWaits.class);

        assertThat(looks[0]).as("looks until it ended").isEqualTo(half + 1);
        assertThat(asked.get()).as("the answer without a look").isEqualTo(whole);
    }

    @ParameterizedTest
    @ValueSource(strings = {"coverage", "assess", "contradictions", "standingReason", "claimsAgainstRecord"})
    void no_long_time_goes_by_between_two_looks(String field) {
        long[] times = {System.nanoTime(), 0};
        Pulse.<Object>within(
                () -> {
                    long now = System.nanoTime();
                    times[1] = Math.max(times[1], now - times[0]);
                    times[0] = now;
                },
                asked(field));

        assertThat(Duration.ofNanos(times[1])).isLessThan(SOON);
    }

    @Test
    void a_look_that_is_set_within_another_holds_until_its_work_is_done() {
        assertThatThrownBy(() -> Pulse.<Object>within(
                        () -> {
                            throw new NobodyWaits();
                        },
                        () -> {
                            Pulse.<Object>within(() -> {}, () -> {
                                Pulse.beat();
                                return "inner";
                            });
                            Pulse.beat();
                            throw new AssertionError("went on");
                        }))
                .isInstanceOf(NobodyWaits.class);
        Pulse.beat();
    }

    private static Supplier<Object> asked(String field) {
        Supplier<Object> asked = LONG.get(field);
        assertThat(asked).isNotNull();
        return asked;
    }

    private static Judgements judgements() {
        return new Judgements(new MemoryRecord(SEED));
    }

    private static <E extends Entry> List<EntryId> ids(Class<E> type, int most) {
        return SEED.all(type).stream().map(Entry::id).sorted().limit(most).toList();
    }
}
