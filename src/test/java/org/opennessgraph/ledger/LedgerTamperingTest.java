// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.ledger.TestLedger.put;
import static org.opennessgraph.ledger.TestLedger.putWithKeys;
import static org.opennessgraph.ledger.TestLedger.retract;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody with the owner's rights switches the triggers off and alters what was accepted. */
@QuarkusTest
@TestProfile(LedgerTestProfile.class)
class LedgerTamperingTest {
    @Inject
    TestLedger ledger;

    @Inject
    LedgerReader reader;

    @Inject
    LedgerWriter writer;

    @Inject
    LedgerMaintenance maintenance;

    @BeforeEach
    void startAnew() {
        ledger.startAnew();
        ledger.append(put("model:a"), putWithKeys("model:b", "name:b"));
        ledger.append(put("model:c"));
        ledger.append(put("model:d"), retract("model:a"));
        assertThat(reader.verify())
                .extracting(ChainReport::intact, ChainReport::changes)
                .containsExactly(true, 5L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "actor = 'mallory'",
                "reason = 'another'",
                "entry_id = 'model:x'",
                "version = 7",
                "recorded_at = recorded_at + interval '1 microsecond'",
                "origin_kind = 'SEED'",
                "origin_reference = 'models.yaml:1'",
                "payload_format = 2",
                "payload_digest = sha256('x')",
                "set_number = 9",
                "last_of_set = false",
                "hash = sha256('x')",
                "previous_hash = sha256('x')"
            })
    void an_altered_column_is_found_at_its_position(String assignment) {
        ledger.tamper("update change set " + assignment + " where position = 3");

        assertFoundAt(3);
    }

    @Test
    void an_altered_operation_is_found_at_its_position() {
        ledger.tamper("update change set operation = 'MERGE', redirect_to = 'model:b' where position = 5");

        assertFoundAt(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"body = '\\x00'", "salt = '\\x00'", "unique_keys = '{other}'"})
    void an_altered_payload_is_found_at_its_position(String assignment) {
        ledger.tamper("update payload set " + assignment + " where position = 2");

        assertFoundAt(2);
    }

    @Test
    void a_payload_emptied_without_a_redaction_is_found() {
        ledger.tamper("update payload set body = null, salt = null, unique_keys = null where position = 2");

        assertFoundAt(2);
    }

    @Test
    void a_payload_that_came_back_after_its_redaction_is_found() {
        writer.redact(2, "admin", "law");
        ledger.tamper("update payload set body = '', salt = '', unique_keys = '{}' where position = 2");

        assertFoundAt(2);
    }

    @Test
    void a_missing_payload_is_found() {
        ledger.tamper("delete from payload where position = 4");

        assertFoundAt(4);
    }

    @Test
    void a_payload_slipped_in_is_found() {
        ledger.tamper("insert into payload (position, body, salt, unique_keys) values (5, '', '', '{}')");

        assertFoundAt(5);
    }

    @Test
    void a_missing_change_is_found_where_the_gap_is() {
        ledger.tamper("delete from payload where position = 3", "delete from change where position = 3");

        assertFoundAt(4);
    }

    @Test
    void an_end_that_was_cut_off_is_found_by_the_heads() {
        ledger.tamper("delete from payload where position = 4", "delete from change where position in (4, 5)");

        ChainReport report = reader.verify();

        assertThat(report.intact()).isFalse();
        assertThat(report.problems())
                .anySatisfy(problem -> assertThat(problem.message()).contains("heads"));
    }

    @Test
    void a_set_cut_in_two_is_found() {
        ledger.tamper("delete from change where position = 5");

        assertThat(reader.verify().problems()).anySatisfy(problem -> assertThat(problem.message())
                .contains("position 4: the ledger ends inside set 3"));
    }

    @Test
    void wrong_heads_and_keys_are_found_and_rebuilt() {
        ledger.asOwner(connection -> {
            try (var statement = connection.createStatement()) {
                statement.execute("update record set version = 9 where id = 'model:b'");
                statement.execute("delete from record where id = 'model:c'");
                statement.execute("insert into unique_key (key, entry_id) values ('name:z', 'model:b')");
            }
        });
        assertThat(reader.verify().problems())
                .extracting(ChainReport.Problem::message)
                .containsExactly(
                        "position 5: 3 rows of the heads differ from what the changes say: rebuild them",
                        "position 5: 1 rows of the unique keys differ from what the changes say: rebuild them");

        assertThat(maintenance.rebuildHeads()).isEqualTo(new LedgerMaintenance.RebuiltHeads(4, 1, 4));

        assertThat(reader.verify().problems()).isEmpty();
        assertThat(maintenance.rebuildHeads()).isEqualTo(new LedgerMaintenance.RebuiltHeads(4, 1, 0));
    }

    @Test
    void the_list_of_problems_is_bounded_and_their_number_told() {
        Draft[] drafts = new Draft[300];
        for (int i = 0; i < drafts.length; i++) {
            drafts[i] = put("model:m" + i);
        }
        ledger.append(drafts);
        ledger.tamper("update payload set body = '\\x00'");

        ChainReport report = reader.verify();

        assertThat(report.problems()).hasSize(ChainReport.MAX_PROBLEMS);
        assertThat(report.problemCount()).isEqualTo(304);
    }

    private void assertFoundAt(long position) {
        ChainReport report = reader.verify();
        assertThat(report.intact()).isFalse();
        List<Long> positions =
                report.problems().stream().map(ChainReport.Problem::position).toList();
        assertThat(positions).first().isEqualTo(position);
        assertThat(report.problems().get(0).message()).startsWith("position " + position + ": ");
    }
}
