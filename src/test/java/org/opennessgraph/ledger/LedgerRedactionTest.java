// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.opennessgraph.ledger.TestLedger.id;
import static org.opennessgraph.ledger.TestLedger.put;
import static org.opennessgraph.ledger.TestLedger.putWithKeys;
import static org.opennessgraph.ledger.TestLedger.retract;
import static org.opennessgraph.ledger.TestLedger.state;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opennessgraph.ledger.LedgerRefusal.Code;
import org.opennessgraph.ledger.LedgerRefusal.Problem;

@QuarkusTest
@TestProfile(LedgerTestProfile.class)
class LedgerRedactionTest {
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
    }

    @Test
    void a_redacted_payload_is_gone_and_the_chain_still_verifies() {
        ledger.append(Draft.put(id("person:p"), 0, state("{\"name\":\"secret\"}"), Set.of(), Set.of("name:secret")));
        ledger.append(put("person:p"));
        byte[] hash = reader.after(0, 1).get(0).hash();

        Accepted accepted = writer.redact(1, "admin", "a court said so");

        List<Change> history = reader.history(id("person:p"));
        assertThat(history.get(0).payload()).isNull();
        assertThat(history.get(0).hash()).isEqualTo(hash);
        assertThat(history.get(1).payload()).isNotNull();
        assertThat(accepted).isEqualTo(new Accepted(3, 3, 3));
        assertThat(history.get(2).operation()).isEqualTo(Operation.REDACT);
        assertThat(history.get(2).redacts()).isEqualTo(1);
        assertThat(history.get(2).lastOfSet()).isTrue();
        assertThat(history.get(2).reason()).isEqualTo("a court said so");
        assertThat(reader.head(id("person:p")))
                .isEqualTo(Optional.of(new Head(id("person:p"), 3, 3, Status.ACTIVE, null)));
        assertThat(reader.verify().problems()).isEmpty();
        ledger.asOwner(connection -> {
            try (var statement = connection.createStatement();
                    ResultSet rows =
                            statement.executeQuery("select body, salt, unique_keys from payload where position = 1")) {
                assertThat(rows.next()).isTrue();
                assertThat(rows.getBytes(1)).isNull();
                assertThat(rows.getBytes(2)).isNull();
                assertThat(rows.getArray(3)).isNull();
            }
        });
    }

    @Test
    void redacting_the_newest_state_frees_its_keys_and_an_older_one_does_not() {
        ledger.append(putWithKeys("person:p", "name:old"));
        ledger.append(putWithKeys("person:p", "name:new"));

        writer.redact(1, "admin", "law");
        assertThat(codes(() -> ledger.append(putWithKeys("person:q", "name:new"))))
                .containsExactly(Code.UNIQUE_KEY_TAKEN);
        writer.redact(2, "admin", "law");
        ledger.append(putWithKeys("person:q", "name:new"));

        assertThat(reader.verify().problems()).isEmpty();
        assertThat(maintenance.rebuildHeads().corrected()).isZero();
    }

    @Test
    void the_payload_of_a_retracted_entry_can_be_redacted_and_it_stays_retracted() {
        ledger.append(put("person:p"));
        ledger.append(retract("person:p"));

        writer.redact(1, "admin", "law");

        assertThat(reader.head(id("person:p")).orElseThrow().status()).isEqualTo(Status.RETRACTED);
        assertThat(reader.verify().problems()).isEmpty();
    }

    @Test
    void a_redacted_entry_can_be_put_anew() {
        ledger.append(put("person:p"));
        writer.redact(1, "admin", "law");
        ledger.append(put("person:p", 2));

        assertThat(reader.history(id("person:p")).get(2).payload()).isNotNull();
    }

    @Test
    void what_has_no_payload_cannot_be_redacted() {
        ledger.append(put("person:p"));
        ledger.append(retract("person:p"));
        writer.redact(1, "admin", "law");

        assertThat(codes(() -> writer.redact(1, "admin", "law"))).containsExactly(Code.ALREADY_REDACTED);
        assertThat(codes(() -> writer.redact(2, "admin", "law"))).containsExactly(Code.NOTHING_TO_REDACT);
        assertThat(codes(() -> writer.redact(3, "admin", "law"))).containsExactly(Code.NOTHING_TO_REDACT);
        assertThat(codes(() -> writer.redact(4, "admin", "law"))).containsExactly(Code.NOT_FOUND);
        assertThat(reader.position()).isEqualTo(3);
    }

    private static List<Code> codes(ThrowingCallable call) {
        LedgerRefusal refusal = catchThrowableOfType(LedgerRefusal.class, call);
        assertThat(refusal).isNotNull();
        return refusal.problems().stream().map(Problem::code).toList();
    }
}
