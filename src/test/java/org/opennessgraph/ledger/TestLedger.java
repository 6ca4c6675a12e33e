// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.format.Payload;

/** What the tests of the ledger share: a fresh ledger, short words for drafts, and the two roles of the database. */
@ApplicationScoped
public class TestLedger {
    static final Origin BY_HAND = new Origin(Origin.Kind.CONTRIBUTION, null);

    private final LedgerMigrations migrations;
    private final LedgerWriter writer;
    private final Flyway flyway;
    private final DataSource app;

    TestLedger(LedgerMigrations migrations, LedgerWriter writer, Flyway flyway, DataSource app) {
        this.migrations = migrations;
        this.writer = writer;
        this.flyway = flyway;
        this.app = app;
    }

    /** Drops the ledger and lays an empty one. */
    public void startAnew() {
        flyway.clean();
        migrations.migrate();
    }

    Accepted append(Draft... drafts) {
        return appendFrom(BY_HAND, drafts);
    }

    Accepted appendFrom(Origin origin, Draft... drafts) {
        return writer.append(new Contribution("ada", "a test", origin, List.of(drafts)));
    }

    /** Runs statements as the owner of the tables, the ledger's own triggers switched off: tampering. */
    void tamper(String... statements) {
        asOwner(connection -> {
            try (Statement statement = connection.createStatement()) {
                for (String table : List.of("change", "payload")) {
                    statement.execute("ALTER TABLE " + table + " DISABLE TRIGGER USER");
                }
                for (String sql : statements) {
                    statement.execute(sql);
                }
                statement.execute("ALTER TABLE change ENABLE ALWAYS TRIGGER change_is_append_only");
                statement.execute("ALTER TABLE payload ENABLE ALWAYS TRIGGER payload_is_append_only");
                statement.execute("ALTER TABLE payload ENABLE ALWAYS TRIGGER payload_can_be_emptied");
            }
        });
    }

    void asOwner(Work work) {
        run(flyway.getConfiguration().getDataSource(), work);
    }

    void asApp(Work work) {
        run(app, work);
    }

    /** Beside a transaction that the caller may be in. */
    private static void run(DataSource source, Work work) {
        QuarkusTransaction.suspendingExisting().run(() -> connect(source, work));
    }

    private static void connect(DataSource source, Work work) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(true);
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET search_path TO ledger_test");
            }
            work.with(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    static EntryId id(String text) {
        return EntryId.parse(text);
    }

    static Payload state(String json) {
        return new Payload(1, json.getBytes(StandardCharsets.UTF_8));
    }

    static Draft put(String id) {
        return Draft.put(id(id), null, state("{\"id\":\"" + id + "\"}"), Set.of(), Set.of());
    }

    static Draft put(String id, Integer expectedVersion) {
        return Draft.put(id(id), expectedVersion, state("{\"id\":\"" + id + "\"}"), Set.of(), Set.of());
    }

    static Draft putReferring(String id, String... references) {
        Set<EntryId> ids = Set.of(references).stream().map(EntryId::parse).collect(Collectors.toSet());
        return Draft.put(id(id), null, state("{\"to\":1}"), ids, Set.of());
    }

    static Draft putWithKeys(String id, String... keys) {
        return Draft.put(id(id), null, state("{\"keys\":1}"), Set.of(), Set.of(keys));
    }

    static Draft retract(String id) {
        return Draft.retract(id(id), null);
    }

    static Draft merge(String id, String into) {
        return Draft.merge(id(id), null, id(into));
    }

    /** Something to do with a connection. */
    interface Work {
        void with(Connection connection) throws SQLException;
    }
}
