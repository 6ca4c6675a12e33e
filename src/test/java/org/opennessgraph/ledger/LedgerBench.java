// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.format.Payload;

/**
 * What the ledger costs beside bare batched statements into the same tables. Measures and judges nothing, so the build
 * does not run it: {@code ./mvnw test -Dtest=LedgerBench}.
 */
@QuarkusTest
@TestProfile(LedgerTestProfile.class)
class LedgerBench {
    private static final Logger LOG = Logger.getLogger(LedgerBench.class);
    private static final int ROWS = LedgerWriter.MAX_ROWS;
    private static final int BATCH = 500;
    private static final int ROUNDS = 9;
    private static final byte[] STATE = ("{\"text\":\"" + "open ".repeat(120) + "\"}").getBytes(StandardCharsets.UTF_8);

    @Inject
    TestLedger ledger;

    @Inject
    LedgerReader reader;

    @BeforeEach
    void startAnew() {
        ledger.startAnew();
    }

    @Test
    void sets_of_5000_against_bare_statements() throws SQLException {
        List<Double> ledgerSeconds = new ArrayList<>();
        List<Double> againSeconds = new ArrayList<>();
        List<Double> bareSeconds = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            Draft[] drafts = drafts(round);
            ledgerSeconds.add(seconds(() -> ledger.append(drafts)));
            againSeconds.add(seconds(() -> ledger.append(drafts)));
        }
        ledger.startAnew();
        for (int round = 0; round < ROUNDS; round++) {
            int from = round * ROWS;
            bareSeconds.add(seconds(() -> ledger.asApp(connection -> bare(connection, from))));
        }
        LOG.infof(
                "%d new entries: ledger %.3f s, bare statements %.3f s, ratio %.2f; the same put again: %.3f s",
                ROWS,
                median(ledgerSeconds),
                median(bareSeconds),
                median(ledgerSeconds) / median(bareSeconds),
                median(againSeconds));
    }

    @Test
    void reading_and_verifying() {
        for (int round = 0; round < 10; round++) {
            ledger.append(drafts(round));
        }
        List<Double> read = new ArrayList<>();
        List<Double> verify = new ArrayList<>();
        List<Double> rebuilt = new ArrayList<>();
        for (int round = 0; round < 5; round++) {
            read.add(seconds(() -> {
                long position = 0;
                for (List<Change> page = reader.after(0, 1_000);
                        !page.isEmpty();
                        page = reader.after(position, 1_000)) {
                    position = page.get(page.size() - 1).position();
                }
            }));
            verify.add(seconds(reader::verify));
            rebuilt.add(seconds(() -> reader.allLast(Origin.Kind.CONTRIBUTION)));
        }
        LOG.infof(
                "%d changes: read on %.3f s, verified %.3f s, last of all %.3f s",
                10 * ROWS, median(read), median(verify), median(rebuilt));
        List<Double> single = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            Draft draft = TestLedger.put("person:p" + i, 0);
            single.add(seconds(() -> ledger.append(draft)));
        }
        LOG.infof("one change a set: %.4f s", median(single));
    }

    private static Draft[] drafts(int round) {
        Draft[] drafts = new Draft[ROWS];
        for (int i = 0; i < ROWS; i++) {
            EntryId id = TestLedger.id("model:m" + round + "-" + i);
            EntryId other = TestLedger.id("model:m" + round + "-" + (i + 1) % ROWS);
            drafts[i] = Draft.put(id, null, new Payload(1, STATE), Set.of(other), Set.of("key:" + round + "-" + i));
        }
        return drafts;
    }

    private static void bare(Connection connection, int from) throws SQLException {
        connection.setAutoCommit(false);
        String change = """
                insert into change (position, set_number, last_of_set, entry_id, operation, version, actor, recorded_at,
                reason, origin_kind, payload_format, payload_digest, previous_hash, hash)
                values (?, ?, ?, ?, 'PUT', 1, 'ada', now(), 'a test', 'CONTRIBUTION', 1, ?, ?, ?)
                """;
        try (PreparedStatement changes = connection.prepareStatement(change);
                PreparedStatement payloads = connection.prepareStatement(
                        "insert into payload (position, body, salt, unique_keys) values (?, ?, ?, ?)");
                PreparedStatement heads = connection.prepareStatement(
                        "insert into record (id, version, position, status) values (?, 1, ?, 'ACTIVE')");
                PreparedStatement keys =
                        connection.prepareStatement("insert into unique_key (key, entry_id) values (?, ?)")) {
            byte[] hash = new byte[32];
            for (int i = 1; i <= ROWS; i++) {
                String id = "model:m" + (from + i);
                changes.setLong(1, from + i);
                changes.setLong(2, from / ROWS + 1L);
                changes.setBoolean(3, i == ROWS);
                changes.setString(4, id);
                changes.setBytes(5, hash);
                changes.setBytes(6, hash);
                changes.setBytes(7, hash);
                changes.addBatch();
                payloads.setLong(1, from + i);
                payloads.setBytes(2, STATE);
                payloads.setBytes(3, hash);
                payloads.setArray(4, connection.createArrayOf("text", new String[] {"key:" + (from + i)}));
                payloads.addBatch();
                heads.setString(1, id);
                heads.setLong(2, from + i);
                heads.addBatch();
                keys.setString(1, "key:" + (from + i));
                keys.setString(2, id);
                keys.addBatch();
                if (i % BATCH == 0) {
                    changes.executeBatch();
                    payloads.executeBatch();
                    heads.executeBatch();
                    keys.executeBatch();
                }
            }
            connection.commit();
        }
    }

    private static double seconds(Runnable work) {
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
