// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.ledger.TestLedger.id;
import static org.opennessgraph.ledger.TestLedger.merge;
import static org.opennessgraph.ledger.TestLedger.put;
import static org.opennessgraph.ledger.TestLedger.retract;
import static org.opennessgraph.ledger.TestLedger.state;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opennessgraph.TestClock;
import org.opennessgraph.format.Payload;

@QuarkusTest
@TestProfile(LedgerTestProfile.class)
class LedgerAppendTest {
    @Inject
    TestLedger ledger;

    @Inject
    LedgerReader reader;

    @Inject
    LedgerWriter writer;

    @Inject
    TestClock clock;

    @BeforeEach
    void startAnew() {
        ledger.startAnew();
    }

    @Test
    void an_empty_ledger_is_at_position_zero() {
        assertThat(reader.position()).isZero();
        assertThat(reader.after(0, 10)).isEmpty();
        assertThat(reader.head(id("model:llama-2"))).isEmpty();
        assertThat(reader.verify().intact()).isTrue();
    }

    @Test
    void positions_and_set_numbers_have_no_gaps_and_the_last_row_of_a_set_is_marked() {
        assertThat(ledger.append(put("model:a"), put("model:b"), put("model:c")))
                .isEqualTo(new Accepted(1, 1, 3));
        assertThat(ledger.append(put("model:d"))).isEqualTo(new Accepted(2, 4, 4));

        List<Change> changes = reader.after(0, 10);

        assertThat(changes).extracting(Change::position).containsExactly(1L, 2L, 3L, 4L);
        assertThat(changes).extracting(Change::set).containsExactly(1L, 1L, 1L, 2L);
        assertThat(changes).extracting(Change::lastOfSet).containsExactly(false, false, true, true);
        assertThat(changes)
                .extracting(change -> change.id().toString())
                .containsExactly("model:a", "model:b", "model:c", "model:d");
        assertThat(reader.position()).isEqualTo(4);
    }

    @Test
    void a_change_comes_back_as_it_was_given() {
        clock.set("2026-03-01T12:00:00.123456789Z");
        Payload payload = state("{\"text\":\"Zoë 🦙 said: \\\"open\\\"\\u0000\"}");
        Origin seed = new Origin(Origin.Kind.SEED, "claims/llama-2.yaml:17");
        writer.append(new Contribution(
                "Zoë 🦙",
                "because\nof this",
                seed,
                List.of(Draft.put(id("claim:c-1"), 0, payload, Set.of(), Set.of()))));

        Change change = reader.history(id("claim:c-1")).get(0);

        assertThat(change.payload()).isEqualTo(payload);
        assertThat(change.actor()).isEqualTo("Zoë 🦙");
        assertThat(change.reason()).isEqualTo("because\nof this");
        assertThat(change.origin()).isEqualTo(seed);
        assertThat(change.at()).isEqualTo(Instant.parse("2026-03-01T12:00:00.123456Z"));
        assertThat(change.operation()).isEqualTo(Operation.PUT);
        assertThat(change.version()).isEqualTo(1);
        assertThat(change.redirectTo()).isNull();
        assertThat(change.previousHash()).isEqualTo(new byte[32]);
        assertThat(change.hash()).hasSize(32).isNotEqualTo(new byte[32]);
    }

    @Test
    void each_change_carries_the_hash_of_the_one_before() {
        ledger.append(put("model:a"), put("model:b"));
        ledger.append(put("model:a"));

        List<Change> changes = reader.after(0, 10);

        assertThat(changes.get(1).previousHash()).isEqualTo(changes.get(0).hash());
        assertThat(changes.get(2).previousHash()).isEqualTo(changes.get(1).hash());
        assertThat(reader.verify().intact()).isTrue();
    }

    @Test
    void time_never_goes_back_when_the_clock_does() {
        clock.set("2026-05-05T10:00:00Z");
        ledger.append(put("model:a"));
        clock.set("2026-05-05T09:00:00Z");
        ledger.append(put("model:b"));
        clock.set("2026-05-05T10:00:01Z");
        ledger.append(put("model:c"));

        assertThat(reader.after(0, 10))
                .extracting(Change::at)
                .containsExactly(
                        Instant.parse("2026-05-05T10:00:00Z"),
                        Instant.parse("2026-05-05T10:00:00Z"),
                        Instant.parse("2026-05-05T10:00:01Z"));
    }

    @Test
    void heads_follow_the_changes_of_their_entry() {
        ledger.append(put("model:a"), put("model:b"), put("model:c"));
        ledger.append(put("model:a"));
        ledger.append(retract("model:b"), merge("model:c", "model:a"));

        assertThat(reader.head(id("model:a")))
                .isEqualTo(Optional.of(new Head(id("model:a"), 2, 4, Status.ACTIVE, null)));
        assertThat(reader.head(id("model:b")))
                .isEqualTo(Optional.of(new Head(id("model:b"), 2, 5, Status.RETRACTED, null)));
        assertThat(reader.head(id("model:c")))
                .isEqualTo(Optional.of(new Head(id("model:c"), 2, 6, Status.MERGED, id("model:a"))));
        assertThat(reader.heads(List.of(id("model:a"), id("model:z"))).keySet()).containsExactly(id("model:a"));
    }

    @Test
    void a_retracted_entry_can_be_put_again() {
        ledger.append(put("model:a"));
        ledger.append(retract("model:a"));
        ledger.append(put("model:a", 2));

        assertThat(reader.head(id("model:a")))
                .isEqualTo(Optional.of(new Head(id("model:a"), 3, 3, Status.ACTIVE, null)));
    }
}
