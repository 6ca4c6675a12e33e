// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

    @ParameterizedTest
    @CsvSource({
        "2023, 2023-01-01, 2023-12-31",
        "2024-02, 2024-02-01, 2024-02-29",
        "2023-07-18, 2023-07-18, 2023-07-18",
        "2023-07-18T16:13:02Z, 2023-07-18, 2023-07-18",
        "2023-07-20/2023-08, 2023-07-20, 2023-08-31",
        "../2024-04, , 2024-04-30",
        "2023/.., 2023-01-01, "
    })
    void says_which_days_it_covers_and_is_kept_as_written(String text, LocalDate earliest, LocalDate latest) {
        PartialDate date = PartialDate.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "18 July 2023",
                "2023-7-18",
                "2023-13",
                "2023-02-30",
                "23",
                "2023-08/2023-07",
                "../..",
                "2023-07-18T25:00:00Z",
                "0000",
                "2023-07-18/",
                "2023~~"
            })
    void what_is_no_date_is_refused_with_the_text(String text) {
        assertThatThrownBy(() -> PartialDate.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-07-18, 2023-07-20, YES",
        "2023-07-20, 2023-07-18, NO",
        "2023-07-18, 2023-07-18, NO",
        "2023-07, 2023-07-20, UNKNOWN",
        "2023, 2024-01-01, YES",
        "2023~, 2024-01-01, UNKNOWN",
        "2023-07~, 2023-09-01, YES",
        "2023-07~, 2023-08-15, UNKNOWN",
        "../2023, 2024, YES",
        "2023/.., 2022, NO",
        "2023/.., 2025, UNKNOWN"
    })
    void before_is_certain_only_when_the_days_cannot_overlap(String earlier, String later, Truth before) {
        assertThat(PartialDate.parse(earlier).before(PartialDate.parse(later))).isEqualTo(before);
    }

    @Property
    void days_are_ordered_like_the_calendar(
            @ForAll @IntRange(min = 1, max = 200_000) int one, @ForAll @IntRange(min = 1, max = 200_000) int other) {
        LocalDate first = LocalDate.of(1500, 1, 1).plusDays(one);
        LocalDate second = LocalDate.of(1500, 1, 1).plusDays(other);
        PartialDate a = PartialDate.parse(first.toString());
        PartialDate b = PartialDate.parse(second.toString());

        assertThat(a.before(b)).isEqualTo(first.isBefore(second) ? Truth.YES : Truth.NO);
        assertThat(Integer.signum(a.compareTo(b))).isEqualTo(Integer.signum(first.compareTo(second)));
    }
}
