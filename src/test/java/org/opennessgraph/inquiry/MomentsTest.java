// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.lang.reflect.Proxy;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.opennessgraph.domain.PartialDate;
import org.opennessgraph.domain.standing.StandingFilter;
import org.opennessgraph.graph.GraphReads;
import org.opennessgraph.ledger.LedgerReader;

/** Of which day a question is asked, if today is the middle of a month. */
class MomentsTest {
    private static final Moments MOMENTS = new Moments(
            stub(GraphReads.class),
            stub(LedgerReader.class),
            Clock.fixed(Instant.parse("2026-11-22T13:00:00Z"), ZoneOffset.UTC));

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-12-31",
        "2023-07, 2023-07-31",
        "2024-02, 2024-02-29",
        "2023-07-18, 2023-07-18",
        "2026-10, 2026-10-31",
        "2026-11, 2026-11-22",
        "2026-11-22, 2026-11-22",
        "2026, 2026-11-22"
    })
    void a_year_or_a_month_is_asked_of_its_last_day_that_does_not_lie_ahead(String asked, String day) throws Exception {
        PartialDate meant = PartialDate.parse(day);

        assertThat(MOMENTS.day(asked)).isEqualTo(meant);
        assertThat(MOMENTS.dayIfAsked(asked)).isEqualTo(meant);
        MOMENTS.within(new Times(null, asked), () -> {
            assertThat(MOMENTS.askedDay()).isEqualTo(meant);
            assertThat(MOMENTS.day(null)).isEqualTo(meant);
            assertThat(MOMENTS.counts()).isEqualTo(new StandingFilter(meant, false, false));
            return null;
        });
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23", "2026-12", "2027"})
    void what_lies_ahead_cannot_be_asked_of(String asked) {
        assertThatExceptionOfType(InquiryFault.class).isThrownBy(() -> MOMENTS.day(asked));
    }

    @Test
    void lists_for_a_year_keep_what_was_said_in_it_and_leave_out_what_came_after() throws Exception {
        MOMENTS.within(new Times(null, "2023"), () -> {
            assertThat(MOMENTS.later(PartialDate.parse("2023-12-31"))).isFalse();
            assertThat(MOMENTS.later(PartialDate.parse("2024-01-01"))).isTrue();
            return null;
        });
    }

    private static <T> T stub(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (proxy, method, given) -> {
                    throw new UnsupportedOperationException(method.getName());
                }));
    }
}
