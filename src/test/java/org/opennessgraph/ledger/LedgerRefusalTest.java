// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.opennessgraph.ledger.TestLedger.id;
import static org.opennessgraph.ledger.TestLedger.merge;
import static org.opennessgraph.ledger.TestLedger.put;
import static org.opennessgraph.ledger.TestLedger.putReferring;
import static org.opennessgraph.ledger.TestLedger.putWithKeys;
import static org.opennessgraph.ledger.TestLedger.retract;
import static org.opennessgraph.ledger.TestLedger.state;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opennessgraph.format.Payload;
import org.opennessgraph.ledger.LedgerRefusal.Code;
import org.opennessgraph.ledger.LedgerRefusal.Problem;

@QuarkusTest
@TestProfile(LedgerTestProfile.class)
class LedgerRefusalTest {
    @Inject
    TestLedger ledger;

    @Inject
    LedgerReader reader;

    @Inject
    LedgerWriter writer;

    @BeforeEach
    void startAnew() {
        ledger.startAnew();
    }

    @Test
    void all_problems_are_told_at_once_and_nothing_is_written() {
        ledger.append(put("model:a"), put("model:b"), putWithKeys("model:k", "name:k"));
        ledger.append(retract("model:b"));
        List<Change> before = reader.after(0, 100);

        List<Problem> problems = refused(
                put("model:c"),
                put("model:a", 0),
                retract("model:b"),
                putWithKeys("model:d", "name:k"),
                putReferring("claim:e", "model:b", "model:z"),
                retract("model:y"));

        assertThat(problems)
                .extracting(Problem::code, problem -> String.valueOf(problem.id()))
                .containsExactly(
                        tuple(Code.DUPLICATE, "model:a"),
                        tuple(Code.ALREADY_RETRACTED, "model:b"),
                        tuple(Code.UNIQUE_KEY_TAKEN, "model:d"),
                        tuple(Code.INACTIVE_REFERENCE, "claim:e"),
                        tuple(Code.UNKNOWN_REFERENCE, "claim:e"),
                        tuple(Code.NOT_FOUND, "model:y"));
        assertThat(reader.after(0, 100)).isEqualTo(before);
        assertThat(reader.head(id("model:c"))).isEmpty();
        assertThat(reader.verify().intact()).isTrue();
        assertThat(ledger.append(put("model:c"))).isEqualTo(new Accepted(3, 5, 5));
    }

    @Test
    void a_reference_to_what_nobody_has_brought_is_refused() {
        assertProblem(
                refused(putReferring("claim:a", "model:z")),
                Code.UNKNOWN_REFERENCE,
                "claim:a",
                "claim:a refers to model:z, which does not exist: bring it before or along");
    }

    @Test
    void entries_of_one_contribution_may_refer_to_each_other_in_any_order() {
        ledger.append(putReferring("claim:a", "claim:b", "claim:a"), putReferring("claim:b", "claim:a"));

        assertThat(reader.position()).isEqualTo(2);
    }

    @Test
    void a_reference_to_a_retracted_entry_is_refused_and_the_entry_itself_stays() {
        ledger.append(put("model:a"), putReferring("claim:a", "model:a"));
        ledger.append(retract("model:a"));

        assertProblem(refused(putReferring("claim:b", "model:a")), Code.INACTIVE_REFERENCE, "claim:b", "retracted");
        assertThat(reader.head(id("claim:a")).orElseThrow().status()).isEqualTo(Status.ACTIVE);
        assertThat(reader.history(id("model:a"))).hasSize(2);
    }

    @Test
    void a_reference_to_a_merged_entry_is_refused_and_the_survivor_named() {
        ledger.append(put("model:a"), put("model:b"));
        ledger.append(merge("model:a", "model:b"));

        assertProblem(
                refused(putReferring("claim:b", "model:a")), Code.INACTIVE_REFERENCE, "claim:b", "refer to model:b");
    }

    @Test
    void a_reference_to_what_the_same_contribution_retracts_is_refused() {
        ledger.append(put("model:a"));

        assertProblem(
                refused(putReferring("claim:b", "model:a"), retract("model:a")),
                Code.INACTIVE_REFERENCE,
                "claim:b",
                "the same contribution retracts");
    }

    @Test
    void an_entry_that_must_not_exist_and_does_is_refused() {
        ledger.append(put("model:a", 0));

        assertProblem(
                refused(put("model:a", 0)), Code.DUPLICATE, "model:a", "exists at version 1: to change it, expect");
    }

    @Test
    void an_entry_changed_twice_in_one_contribution_is_refused() {
        assertProblem(refused(put("model:a"), put("model:a")), Code.DUPLICATE, "model:a", "changed twice");
    }

    @Test
    void a_stale_version_is_refused_and_the_present_one_named() {
        ledger.append(put("model:a"));
        ledger.append(put("model:a", 1));

        assertProblem(refused(put("model:a", 1)), Code.STALE_VERSION, "model:a", "is at version 2 now, 1 was expected");
        assertProblem(refused(Draft.retract(id("model:a"), 3)), Code.STALE_VERSION, "model:a", "version 2 now, 3 was");
        assertThat(ledger.append(put("model:a", 2)).last()).isEqualTo(3);
    }

    @Test
    void a_version_of_what_does_not_exist_is_refused() {
        assertProblem(refused(put("model:a", 4)), Code.NOT_FOUND, "model:a", "to create it, expect 0");
    }

    @Test
    void retracting_or_merging_what_does_not_exist_is_refused() {
        ledger.append(put("model:b"));

        assertProblem(refused(retract("model:a")), Code.NOT_FOUND, "model:a", "does not exist");
        assertProblem(refused(merge("model:a", "model:b")), Code.NOT_FOUND, "model:a", "does not exist");
    }

    @Test
    void a_merged_entry_cannot_be_changed_any_more() {
        ledger.append(put("model:a"), put("model:b"));
        ledger.append(merge("model:a", "model:b"));

        for (Draft draft : List.of(put("model:a"), retract("model:a"), merge("model:a", "model:b"))) {
            assertProblem(refused(draft), Code.ALREADY_MERGED, "model:a", "change model:b instead");
        }
    }

    @Test
    void a_merge_needs_another_active_entry_of_the_same_type() {
        ledger.append(put("model:a"), put("model:b"), put("person:p"));
        ledger.append(retract("model:b"));

        assertProblem(refused(merge("model:a", "model:a")), Code.INVALID_MERGE, "model:a", "into itself");
        assertProblem(refused(merge("model:a", "person:p")), Code.INVALID_MERGE, "model:a", "of one type");
        assertProblem(refused(merge("model:a", "model:b")), Code.INACTIVE_REFERENCE, "model:a", "retracted");
        assertProblem(refused(merge("model:a", "model:z")), Code.UNKNOWN_REFERENCE, "model:a", "does not exist");
    }

    @Test
    void two_entries_cannot_be_merged_into_each_other() {
        ledger.append(put("model:a"), put("model:b"));

        assertThat(refused(merge("model:a", "model:b"), merge("model:b", "model:a")))
                .extracting(Problem::code)
                .containsExactly(Code.INACTIVE_REFERENCE, Code.INACTIVE_REFERENCE);
    }

    @Test
    void a_key_that_another_active_entry_holds_is_refused() {
        ledger.append(putWithKeys("source:a", "url:x"));

        assertProblem(
                refused(putWithKeys("source:b", "url:x")),
                Code.UNIQUE_KEY_TAKEN,
                "source:b",
                "'url:x' belongs to source:a");
        assertProblem(
                refused(putWithKeys("source:c", "url:y"), putWithKeys("source:d", "url:y")),
                Code.UNIQUE_KEY_TAKEN,
                "source:d",
                "'url:y' belongs to source:c");
        ledger.append(putWithKeys("source:a", "url:x"));
    }

    @Test
    void keys_become_free_when_their_entry_is_retracted_merged_or_put_without_them() {
        ledger.append(putWithKeys("source:a", "url:a", "url:b"), putWithKeys("source:b", "url:c"), put("source:z"));

        ledger.append(putWithKeys("source:a", "url:b"));
        ledger.append(putWithKeys("source:d", "url:a"));
        ledger.append(retract("source:a"));
        ledger.append(putWithKeys("source:e", "url:b"));
        ledger.append(merge("source:b", "source:z"));
        ledger.append(putWithKeys("source:f", "url:c"));

        assertThat(reader.verify().problems()).isEmpty();
    }

    @Test
    void two_entries_can_swap_their_keys_in_one_contribution() {
        ledger.append(putWithKeys("source:a", "url:a"), putWithKeys("source:b", "url:b"));
        ledger.append(putWithKeys("source:a", "url:b"), putWithKeys("source:b", "url:a"));

        assertProblem(
                refused(putWithKeys("source:c", "url:b")), Code.UNIQUE_KEY_TAKEN, "source:c", "belongs to source:a");
        assertThat(reader.verify().problems()).isEmpty();
    }

    @Test
    void the_key_of_a_retracted_entry_is_lost_when_another_has_taken_it() {
        ledger.append(putWithKeys("source:a", "url:a"));
        ledger.append(retract("source:a"));
        ledger.append(putWithKeys("source:b", "url:a"));

        assertProblem(refused(putWithKeys("source:a", "url:a")), Code.UNIQUE_KEY_TAKEN, "source:a", "source:b");
    }

    @Test
    void more_than_five_thousand_changes_are_refused_and_five_thousand_are_taken() {
        List<Draft> drafts = new ArrayList<>();
        for (int i = 0; i <= LedgerWriter.MAX_ROWS; i++) {
            drafts.add(put("model:m" + i));
        }

        assertProblem(
                refused(drafts.toArray(Draft[]::new)),
                Code.TOO_LARGE,
                null,
                "has 5001 changes, at most 5000 are taken at once");
        assertThat(ledger.append(drafts.subList(0, LedgerWriter.MAX_ROWS).toArray(Draft[]::new)))
                .isEqualTo(new Accepted(1, 1, 5000));
        assertThat(reader.verify().problems()).isEmpty();
    }

    @Test
    void a_state_that_is_too_long_is_refused() {
        Payload large = new Payload(1, new byte[LedgerWriter.MAX_PAYLOAD + 1]);

        assertProblem(
                refused(Draft.put(id("model:a"), 0, large, Set.of(), Set.of())),
                Code.TOO_LARGE,
                "model:a",
                "has 262145 bytes, at most 262144");
    }

    @Test
    void drafts_that_make_no_sense_cannot_be_built() {
        assertThatThrownBy(() -> new Draft(id("model:a"), Operation.PUT, 0, null, Set.of(), Set.of(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a PUT has a payload");
        assertThatThrownBy(() -> new Draft(id("model:a"), Operation.MERGE, 0, null, Set.of(), Set.of(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("a MERGE has a redirect");
        assertThatThrownBy(() -> new Draft(id("model:a"), Operation.REDACT, 0, null, Set.of(), Set.of(), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("call redact");
        assertThatThrownBy(() -> new Draft(id("model:a"), Operation.RETRACT, 0, null, Set.of(), Set.of("k"), null))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("only a PUT");
        assertThatThrownBy(() -> Draft.put(id("model:a"), -1, state("{}"), Set.of(), Set.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("send 0");
    }

    @Test
    void text_that_cannot_be_stored_unchanged_is_refused() {
        List<Draft> drafts = List.of(put("model:a"));
        Origin origin = TestLedger.BY_HAND;

        assertThatThrownBy(() -> new Contribution("  ", "why", origin, drafts)).hasMessageContaining("is blank");
        assertThatThrownBy(() -> new Contribution("ada", "a\0b", origin, drafts))
                .hasMessageContaining("U+0000");
        assertThatThrownBy(() -> new Contribution("ada", "a\ud83db", origin, drafts))
                .hasMessageContaining("surrogate");
        assertThatThrownBy(() -> putWithKeys("model:a", "ä".repeat(1_001))).hasMessageContaining("2002 bytes");
        assertThatThrownBy(() -> new Contribution("ada", "why", origin, List.of()))
                .hasMessageContaining("no drafts");
        ledger.append(putWithKeys("model:a", "ä".repeat(1_000)));
    }

    @Test
    void a_refusal_inside_a_callers_transaction_takes_back_all_of_it() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    ledger.append(put("model:a"));
                    ledger.append(put("model:a", 0));
                }))
                .isInstanceOf(LedgerRefusal.class);

        assertThat(reader.position()).isZero();
    }

    @Test
    void two_sets_can_go_in_within_one_transaction_and_the_second_sees_the_first() {
        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(reader.position()).isZero();
            ledger.append(put("model:a", 0));
            assertThat(reader.head(id("model:a")).orElseThrow().version()).isEqualTo(1);
            ledger.append(put("model:a", 1), putReferring("claim:a", "model:a"));
            assertThat(reader.position()).isEqualTo(3);
        });

        assertThat(reader.after(0, 10)).extracting(Change::set).containsExactly(1L, 2L, 2L);
        assertThat(reader.verify().problems()).isEmpty();
    }

    private List<Problem> refused(Draft... drafts) {
        LedgerRefusal refusal = catchThrowableOfType(LedgerRefusal.class, () -> ledger.append(drafts));
        assertThat(refusal).isNotNull();
        assertThat(refusal.getMessage()).contains(refusal.problems().get(0).message());
        return refusal.problems();
    }

    private static void assertProblem(List<Problem> problems, Code code, @Nullable String id, String message) {
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).code()).isEqualTo(code);
        assertThat(problems.get(0).id()).isEqualTo(id == null ? null : id(id));
        assertThat(problems.get(0).message()).contains(message);
    }
}
