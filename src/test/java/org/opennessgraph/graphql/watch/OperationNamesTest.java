// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.opennessgraph.graphql.execution.ErrorCode;
import org.opennessgraph.graphql.execution.ExecutionReport;

/** Clients choose names; how many are told apart does not depend on them. */
class OperationNamesTest {

    @Test
    void the_first_names_are_told_apart_and_all_others_are_one() {
        var names = new OperationNames(null, 3);
        Set<String> counted = new HashSet<>();
        for (int i = 0; i < 1_000; i++) {
            counted.add(names.counted("Operation" + i, true));
        }

        assertThat(counted).containsExactlyInAnyOrder("Operation0", "Operation1", "Operation2", "other");
        assertThat(names.counted("Operation1", false)).isEqualTo("Operation1");
        assertThat(names.counted(null, true)).isEqualTo("none");
        assertThat(names.counted("", true)).isEqualTo("none");
    }

    @Test
    void what_was_not_answered_takes_no_place() {
        var names = new OperationNames(null, 1);

        assertThat(names.counted("Nonsense", false)).isEqualTo("other");
        assertThat(names.counted("two words", true)).isEqualTo("other");
        assertThat(names.counted("x".repeat(65), true)).isEqualTo("other");
        assertThat(names.counted("Good", true)).isEqualTo("Good");
    }

    @Test
    void names_that_are_set_are_the_only_ones() {
        var names = new OperationNames(Set.of("Mine"), 100);

        assertThat(names.counted("Mine", false)).isEqualTo("Mine");
        assertThat(names.counted("Yours", true)).isEqualTo("other");
    }

    @Test
    void a_name_that_is_none_cannot_write_lines_of_its_own_into_the_log() {
        var report = new ExecutionReport(
                "x\n2026-01-01 INFO all is well",
                null,
                "ab12",
                List.of(),
                0,
                Duration.ofMillis(7),
                ExecutionReport.Result.REFUSED,
                Set.of(ErrorCode.BAD_REQUEST));

        assertThat(OperationLog.fields(report).toString())
                .isEqualTo("{operation=other, kind=none, document=ab12, cost=0, millis=7, result=refused,"
                        + " codes=BAD_REQUEST}");
    }
}
