// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opennessgraph.ledger.TestLedger.id;
import static org.opennessgraph.ledger.TestLedger.put;
import static org.opennessgraph.ledger.TestLedger.retract;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.format.Payload;

@QuarkusTest
@TestProfile(LedgerTestProfile.class)
class LedgerReadTest {
    private static final Origin SEED = new Origin(Origin.Kind.SEED, "models.yaml:1");

    @Inject
    TestLedger ledger;

    @Inject
    LedgerReader reader;

    @BeforeEach
    void startAnew() {
        ledger.startAnew();
    }

    @Test
    void reading_on_gives_whole_sets_only() {
        ledger.append(put("model:a"), put("model:b"), put("model:c"));
        ledger.append(put("model:d"));
        ledger.append(put("model:e"), put("model:f"));

        assertThat(positions(reader.after(0, 1)))
                .as("the first set, even over the limit")
                .containsExactly(1L, 2L, 3L);
        assertThat(positions(reader.after(0, 3))).containsExactly(1L, 2L, 3L);
        assertThat(positions(reader.after(0, 4))).containsExactly(1L, 2L, 3L, 4L);
        assertThat(positions(reader.after(0, 5))).as("no part of the third").containsExactly(1L, 2L, 3L, 4L);
        assertThat(positions(reader.after(0, 6))).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        assertThat(positions(reader.after(3, 1))).containsExactly(4L);
        assertThat(positions(reader.after(4, 100))).containsExactly(5L, 6L);
        assertThat(reader.after(6, 100)).isEmpty();
        assertThat(reader.after(99, 100)).isEmpty();
    }

    @Test
    void the_longest_set_is_read_whole_whatever_the_limit() {
        Draft[] drafts = new Draft[LedgerWriter.MAX_ROWS];
        for (int i = 0; i < drafts.length; i++) {
            drafts[i] = put("model:m" + i);
        }
        ledger.append(drafts);
        ledger.append(put("model:a"));

        assertThat(reader.after(0, 1)).hasSize(LedgerWriter.MAX_ROWS);
        assertThat(reader.after(0, LedgerWriter.MAX_ROWS)).hasSize(LedgerWriter.MAX_ROWS);
        assertThat(reader.after(0, LedgerWriter.MAX_ROWS + 1)).hasSize(LedgerWriter.MAX_ROWS + 1);
    }

    @Test
    void reading_stops_early_when_the_payloads_are_large() {
        Payload large = new Payload(1, new byte[LedgerWriter.MAX_PAYLOAD]);
        for (int i = 0; i < 70; i++) {
            ledger.append(Draft.put(id("model:m" + i), 0, large, Set.of(), Set.of()));
        }

        List<Change> first = reader.after(0, 1_000);

        assertThat(first).as("16 MiB of payload").hasSize(64);
        assertThat(reader.after(64, 1_000)).hasSize(6);
    }

    @Test
    void reading_on_from_inside_of_a_set_is_refused() {
        ledger.append(put("model:a"), put("model:b"));

        assertThatThrownBy(() -> reader.after(1, 10))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Position 1 lies inside set 1");
        assertThatThrownBy(() -> reader.after(-1, 10)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> reader.after(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_last_change_of_an_origin_is_found_for_some_entries_and_for_all() {
        ledger.appendFrom(SEED, put("model:a"), put("model:b"));
        ledger.appendFrom(SEED, put("model:a"));
        ledger.append(put("model:a"), put("model:c"));
        ledger.appendFrom(SEED, retract("model:b"));

        List<EntryId> some = List.of(id("model:a"), id("model:a"), id("model:c"), id("model:z"));
        assertThat(positions(reader.last(Origin.Kind.SEED, some))).isEqualTo(Map.of(id("model:a"), 3L));
        assertThat(positions(reader.last(Origin.Kind.CONTRIBUTION, some)))
                .isEqualTo(Map.of(id("model:a"), 4L, id("model:c"), 5L));
        assertThat(positions(reader.allLast(Origin.Kind.SEED))).isEqualTo(Map.of(id("model:a"), 3L, id("model:b"), 6L));
        assertThat(reader.last(Origin.Kind.SEED, some).values())
                .extracting(Change::payload)
                .containsExactly(put("model:a").payload());
        assertThat(reader.allLast(Origin.Kind.IMPORT)).isEmpty();
        assertThat(reader.last(Origin.Kind.SEED, List.of())).isEmpty();
    }

    @Test
    void thousands_of_entries_can_be_asked_for_at_once() {
        Draft[] drafts = new Draft[3_000];
        for (int i = 0; i < drafts.length; i++) {
            drafts[i] = put("model:m" + i);
        }
        ledger.appendFrom(SEED, drafts);
        List<EntryId> ids = Arrays.stream(drafts).map(Draft::id).toList();

        assertThat(reader.heads(ids)).hasSize(3_000);
        assertThat(reader.last(Origin.Kind.SEED, ids)).hasSize(3_000);
        assertThat(reader.allLast(Origin.Kind.SEED)).hasSize(3_000);
    }

    @Test
    void the_history_of_an_entry_is_all_its_changes_oldest_first() {
        ledger.append(put("model:a"), put("model:b"));
        ledger.append(put("model:b"));
        ledger.append(retract("model:a"));

        assertThat(positions(reader.history(id("model:a")))).containsExactly(1L, 4L);
        assertThat(reader.history(id("model:a")))
                .extracting(Change::operation)
                .containsExactly(Operation.PUT, Operation.RETRACT);
        assertThat(reader.history(id("model:z"))).isEmpty();
    }

    private static Map<EntryId, Long> positions(Map<EntryId, Change> changes) {
        return changes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue()
                .position()));
    }

    private static List<Long> positions(List<Change> changes) {
        return changes.stream().map(Change::position).toList();
    }
}
