// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.opennessgraph.ledger.TestLedger.id;
import static org.opennessgraph.ledger.TestLedger.put;
import static org.opennessgraph.ledger.TestLedger.putReferring;
import static org.opennessgraph.ledger.TestLedger.putWithKeys;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** No question and no write walks along a whole table; PostgreSQL itself counts it. */
@QuarkusTest
@TestProfile(LedgerTestProfile.class)
class LedgerPlansTest {
    @Inject
    TestLedger ledger;

    @Inject
    LedgerReader reader;

    @Inject
    LedgerWriter writer;

    @Inject
    Session session;

    @BeforeEach
    void startAnew() {
        ledger.startAnew();
        for (int set = 0; set < 2; set++) {
            Draft[] drafts = new Draft[4_000];
            for (int i = 0; i < drafts.length; i++) {
                drafts[i] = putWithKeys("model:m" + set + "-" + i, "key:" + set + "-" + i);
            }
            ledger.append(drafts);
        }
        ledger.appendFrom(new Origin(Origin.Kind.IMPORT, "index"), put("model:m0-7"));
        ledger.asOwner(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze change, payload, record, unique_key");
            }
        });
    }

    @Test
    void nothing_but_the_verification_reads_a_table_from_end_to_end() {
        Map<String, Runnable> calls = new LinkedHashMap<>();
        calls.put("position", () -> reader.position());
        calls.put("after", () -> reader.after(4_000, 1));
        calls.put("after the end", () -> reader.after(8_000, 100));
        calls.put("head", () -> reader.head(id("model:m0-1")));
        calls.put("heads", () -> reader.heads(List.of(id("model:m0-1"), id("model:m1-1"), id("model:z"))));
        calls.put("last", () -> reader.last(Origin.Kind.IMPORT, List.of(id("model:m0-7"), id("model:m0-8"))));
        calls.put("allLast", () -> reader.allLast(Origin.Kind.IMPORT));
        calls.put("history", () -> reader.history(id("model:m0-7")));
        calls.put("append", () -> ledger.append(putReferring("claim:a", "model:m1-3"), putWithKeys("model:m1-4", "k")));
        calls.put("redact", () -> writer.redact(8_001, "admin", "law"));

        calls.forEach((name, call) -> assertThat(scanned(call)).as(name).isEmpty());
        assertThat(scanned(() -> reader.verify())).as("the count counts").isNotEmpty();
    }

    /** The tables that a call reads from end to end. PostgreSQL counts on within a transaction, not from zero. */
    private List<String> scanned(Runnable call) {
        return QuarkusTransaction.requiringNew().call(() -> {
            Map<String, Long> before = scans();
            call.run();
            Map<String, Long> after = scans();
            return after.entrySet().stream()
                    .filter(table -> !table.getValue().equals(before.get(table.getKey())))
                    .map(Map.Entry::getKey)
                    .toList();
        });
    }

    private Map<String, Long> scans() {
        Map<String, Long> scans = new LinkedHashMap<>();
        session.createNativeQuery("""
                        select relname::text, seq_scan from pg_stat_xact_user_tables where schemaname = 'ledger_test'
                        """, Object[].class)
                .getResultList()
                .forEach(row -> scans.put((String) row[0], (Long) row[1]));
        return scans;
    }
}
