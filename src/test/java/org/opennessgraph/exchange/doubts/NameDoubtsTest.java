// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.doubts;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameDoubtsTest {
    @ParameterizedTest
    @CsvSource({
        "Open Source Initiative,open-source  initiative",
        "'Meta Platforms, Inc.',Meta Platforms",
        "Müller,MU\u0308LLER",
        "O’Reilly,O'Reilly",
        "'Inc.',INC"
    })
    void what_is_spelt_in_different_ways_does_not_count(String one, String other) {
        assertThat(NameDoubts.plain(one)).isEqualTo(NameDoubts.plain(other));
    }

    @ParameterizedTest
    @CsvSource({
        "maffulli,maffuli,true",
        "vesterger,vestager,false",
        "vestager,vestagre,true",
        "anjneymidha,anjeymidha,true",
        "lecun,lecan,false",
        "epoch,epochs,false",
        "stanford,stamfort,false"
    })
    void names_are_near_that_differ_by_a_letter(String one, String other, boolean near) {
        assertThat(NameDoubts.near(one, other)).isEqualTo(near);
    }

    @ParameterizedTest
    @CsvSource({
        "D. G. Widder,David Gray Widder,true",
        "David Widder,D. Widder,true",
        "D. Widder,D. Widder,false",
        "M. Widder,David Widder,false",
        "D. West,David Widder,false",
        "D,David,false",
        "David Widder,Daniel Widder,false"
    })
    void initials_stand_for_first_names(String one, String other, boolean abbreviates) {
        assertThat(NameDoubts.abbreviates(one, other)).isEqualTo(abbreviates);
        assertThat(NameDoubts.abbreviates(other, one)).isEqualTo(abbreviates);
    }

    @Test
    void a_name_without_letters_has_nothing_to_compare() {
        assertThat(NameDoubts.plain("—")).isEmpty();
    }

    @Property
    void a_name_is_near_itself_and_nearness_goes_both_ways(
            @ForAll @AlphaChars @StringLength(max = 10) String one,
            @ForAll @AlphaChars @StringLength(max = 10) String other) {
        assertThat(NameDoubts.near(one, one)).isTrue();
        assertThat(NameDoubts.near(one, other)).isEqualTo(NameDoubts.near(other, one));
    }

    @Property
    void one_change_of_a_letter_keeps_a_long_name_near(
            @ForAll @AlphaChars @StringLength(min = 8, max = 20) String name,
            @ForAll @IntRange(max = 6) int at,
            @ForAll @AlphaChars @StringLength(1) String letter) {
        String before = name.substring(0, at);
        String after = name.substring(at + 1);

        assertThat(NameDoubts.near(name, before + after)).as("left out").isTrue();
        assertThat(NameDoubts.near(name, before + letter + name.substring(at)))
                .as("added")
                .isTrue();
        assertThat(NameDoubts.near(name, before + letter + after)).as("replaced").isTrue();
        assertThat(NameDoubts.near(name, before + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2)))
                .as("swapped")
                .isTrue();
    }

    /** By the edit distance of Damerau (1964), in the form in which no part is changed twice. */
    @Property
    void long_names_are_near_exactly_within_one_edit(
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(min = 7, max = 10) String one,
            @ForAll @CharRange(from = 'a', to = 'b') @StringLength(min = 7, max = 10)
                    String other) {
        assertThat(NameDoubts.near(one, other)).isEqualTo(edits(one, other) <= 1);
    }

    private static int edits(String one, String other) {
        int[][] cost = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int same = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                cost[i][j] = Math.min(
                        cost[i - 1][j - 1] + same, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    cost[i][j] = Math.min(cost[i][j], cost[i - 2][j - 2] + 1);
                }
            }
        }
        return cost[one.length()][other.length()];
    }
}
