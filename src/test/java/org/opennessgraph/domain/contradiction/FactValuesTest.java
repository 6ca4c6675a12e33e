// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.Truth;

/** When two values of one property disagree. */
class FactValuesTest {
    @Property
    void numbers_disagree_beyond_the_wider_tolerance(
            @ForAll @IntRange(min = -1000, max = 1000) int one,
            @ForAll @IntRange(min = -1000, max = 1000) int other,
            @ForAll @IntRange(min = 0, max = 50) int tolerance) {
        Truth expected = Math.abs(one - other) > tolerance ? Truth.YES : Truth.NO;

        assertThat(FactValues.disagree(BigDecimal.valueOf(one) + ".0", other + ".00", "±" + tolerance, null))
                .isEqualTo(expected);
        assertThat(FactValues.disagree(other + ".00", one + ".0", null, "" + tolerance))
                .isEqualTo(expected);
    }

    @Test
    void approximate_values_disagree_with_nothing() {
        assertThat(disagree("30", "25", "approximate")).isEqualTo(Truth.NO);
    }

    @Test
    void shares_and_large_numbers_are_numbers() {
        assertThat(disagree("89%", "89 %", null)).isEqualTo(Truth.NO);
        assertThat(disagree("44,640", "44640", null)).isEqualTo(Truth.NO);
        assertThat(disagree("100", "109", "10%")).isEqualTo(Truth.NO);
        assertThat(disagree("100", "112", "10%")).isEqualTo(Truth.YES);
        assertThat(disagree("89%", "89", null)).isEqualTo(Truth.YES);
    }

    @Test
    void dates_disagree_only_if_they_cannot_be_the_same() {
        assertThat(disagree("2023-12", "2023-07-19/2023-07-21", null)).isEqualTo(Truth.YES);
        assertThat(disagree("2023", "2023-07-19", null)).isEqualTo(Truth.UNKNOWN);
        assertThat(disagree("1998", "1998", null)).isEqualTo(Truth.NO);
        assertThat(disagree("1998", "1997", "1")).isEqualTo(Truth.NO);
    }

    @Test
    void texts_are_compared_without_marks_case_and_spaces() {
        assertThat(disagree("“Open  Source”", "\"open source\".", null)).isEqualTo(Truth.NO);
        assertThat(disagree("open source", "open weights", null)).isEqualTo(Truth.YES);
    }

    private static Truth disagree(String one, String other, @Nullable String tolerance) {
        return FactValues.disagree(one, other, tolerance, null);
    }
}
