// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.opennessgraph.ledger.TestLedger.put;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Statement;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The database ends connections while the app uses them. */
@QuarkusTest
@TestProfile(LedgerTestProfile.class)
class LedgerFailureTest {
    @Inject
    TestLedger ledger;

    @Inject
    LedgerReader reader;

    @Inject
    Session session;

    @BeforeEach
    void startAnew() {
        ledger.startAnew();
        ledger.append(put("model:a"));
    }

    @Test
    void a_connection_lost_in_the_middle_is_told_as_unavailable_and_leaves_nothing() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    ledger.append(put("model:b"));
                    int connection = session.createNativeQuery("select pg_backend_pid()", Integer.class)
                            .getSingleResult();
                    end("pid = " + connection);
                    ledger.append(put("model:c"));
                }))
                .isInstanceOf(LedgerUnavailable.class);

        assertThat(reader.after(0, 10)).extracting(Change::position).containsExactly(1L);
        assertThat(ledger.append(put("model:d"))).isEqualTo(new Accepted(2, 2, 2));
        assertThat(reader.verify().problems()).isEmpty();
    }

    @Test
    void a_read_on_a_lost_connection_is_told_as_unavailable_and_not_as_nothing() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    int connection = session.createNativeQuery("select pg_backend_pid()", Integer.class)
                            .getSingleResult();
                    end("pid = " + connection);
                    reader.after(0, 10);
                }))
                .isInstanceOf(LedgerUnavailable.class);
    }

    @Test
    void connections_lost_while_nobody_used_them_are_replaced() throws InterruptedException {
        end("true");
        // Longer than a connection may idle without being looked at.
        Thread.sleep(400);

        assertThat(reader.position()).isEqualTo(1);
        assertThat(ledger.append(put("model:b"))).isEqualTo(new Accepted(2, 2, 2));
    }

    /** Ends other connections of the app's role. */
    private void end(String which) {
        ledger.asApp(connection -> {
            try (Statement statement = connection.createStatement()) {
                statement.execute("select pg_terminate_backend(pid, 5000) from pg_stat_activity"
                        + " where usename = current_user and pid <> pg_backend_pid() and " + which);
            }
        });
    }
}
