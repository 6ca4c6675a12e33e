// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.opennessgraph.engine.EngineStatus.State;

/** An app with no configuration has two engines that answer. */
@QuarkusTest
class BundledEnginesTest {

    @Inject
    DataSource dataSource;

    @Inject
    Driver driver;

    @Inject
    Engines engines;

    @Test
    void the_ledgers_database_answers_with_durable_settings() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("SELECT current_user, current_database(), current_setting('fsync'), "
                                + "current_setting('synchronous_commit'), current_setting('full_page_writes')")) {
            row.next();
            assertThat(row.getString(1)).isEqualTo("ledger_app");
            assertThat(row.getString(2)).isEqualTo("ledger");
            assertThat(row.getString(3)).isEqualTo("on");
            assertThat(row.getString(4)).isEqualTo("on");
            assertThat(row.getString(5)).isEqualTo("on");
        }
    }

    @Test
    void the_graphs_database_answers() {
        var result = driver.executableQuery("CALL dbms.components() YIELD name, versions, edition "
                        + "RETURN name, versions[0] AS version, edition")
                .execute();
        assertThat(result.records().get(0).get("version").asString()).startsWith("5.26.");
        assertThat(result.records().get(0).get("edition").asString()).isEqualTo("community");
    }

    @Test
    void their_status_is_told() {
        assertThat(engines.all()).allSatisfy(status -> {
            assertThat(status.state()).isEqualTo(State.RUNNING);
            assertThat(status.usable()).isTrue();
            assertThat(status.pid()).isPositive();
            // Another test of the same app may have killed it.
            assertThat(status.lastError() == null || status.restarts() > 0).isTrue();
        });
    }
}
