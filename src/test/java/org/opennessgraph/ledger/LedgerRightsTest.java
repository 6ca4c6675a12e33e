// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.ledger.TestLedger.id;
import static org.opennessgraph.ledger.TestLedger.put;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database refuses by itself, whatever the app does. */
@QuarkusTest
@TestProfile(LedgerTestProfile.class)
class LedgerRightsTest {
    private static final String NOT_PERMITTED = "42501";
    private static final String APPEND_ONLY = "23001";

    @Inject
    TestLedger ledger;

    @Inject
    LedgerReader reader;

    @Inject
    LedgerWriter writer;

    @Inject
    LedgerMigrations migrations;

    @Inject
    Snapshots snapshots;

    @BeforeEach
    void startAnew() {
        ledger.startAnew();
        ledger.append(put("model:a"), put("model:b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update change set actor = 'mallory'",
                "update change set actor = 'mallory' where false",
                "delete from change where position = 2",
                "truncate change, payload",
                "delete from payload",
                "truncate payload"
            })
    void altering_the_ledger_is_refused_to_the_app_and_to_the_owner(String statement) {
        List<Change> before = reader.after(0, 10);

        ledger.asApp(connection -> assertThat(refusal(connection, statement)).isEqualTo(NOT_PERMITTED));
        ledger.asOwner(connection -> assertThat(refusal(connection, statement)).isEqualTo(APPEND_ONLY));

        assertThat(reader.after(0, 10)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update payload set body = '\\x00'",
                "update payload set body = null, salt = null, unique_keys = null"
            })
    void a_payload_cannot_be_altered_nor_emptied_without_a_redaction(String statement) {
        ledger.asApp(connection -> assertThat(refusal(connection, statement)).isEqualTo(APPEND_ONLY));
        ledger.asOwner(connection -> assertThat(refusal(connection, statement)).isEqualTo(APPEND_ONLY));
    }

    @Test
    void a_redacted_payload_cannot_be_filled_again() {
        writer.redact(1, "admin", "law");
        String fill = "update payload set body = '\\x00', salt = '\\x00', unique_keys = '{}' where position = 1";

        ledger.asApp(connection -> assertThat(refusal(connection, fill)).isEqualTo(APPEND_ONLY));
        ledger.asOwner(connection -> assertThat(refusal(connection, fill)).isEqualTo(APPEND_ONLY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "alter table change disable trigger all",
                "drop table payload",
                "update payload set position = 9 where position = 1",
                "truncate record",
                "create table mine (x int)",
                "set session_replication_role = replica"
            })
    void the_app_has_no_right_to_what_it_does_not_need(String statement) {
        ledger.asApp(connection -> assertThat(refusal(connection, statement)).isEqualTo(NOT_PERMITTED));
    }

    @Test
    void the_database_refuses_a_second_change_at_a_position_and_a_second_version() {
        String copy = "insert into change (position, set_number, last_of_set, entry_id, operation, version, actor,"
                + " recorded_at, reason, origin_kind, payload_format, payload_digest, previous_hash, hash)"
                + " select %s, 9, true, entry_id, operation, %s, actor, recorded_at, reason, origin_kind,"
                + " payload_format, payload_digest, previous_hash, hash from change where position = 2";

        ledger.asApp(connection -> {
            assertThat(refusal(connection, copy.formatted("2", "8"))).isEqualTo("23505");
            assertThat(refusal(connection, copy.formatted("3", "1"))).isEqualTo("23505");
        });
    }

    @Test
    void reads_run_in_transactions_that_can_write_nothing() {
        List<String> answers = new ArrayList<>();
        snapshots.ask(session -> answers.add(session.createNativeQuery("show transaction_read_only", String.class)
                .getSingleResult()));

        assertThat(answers).containsExactly("on");
    }

    @Test
    void the_migration_can_be_called_again_and_keeps_what_is_there() {
        migrations.migrate();

        assertThat(reader.position()).isEqualTo(2);
        ledger.append(Draft.put(id("model:c"), 0, TestLedger.state("{}"), Set.of(), Set.of()));
    }

    private static String refusal(Connection connection, String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
            return "accepted";
        } catch (SQLException e) {
            return e.getSQLState();
        }
    }
}
