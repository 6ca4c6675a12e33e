// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.opennessgraph.engine.EngineStatus.State;

/** Whoever names addresses gets these, and no engine is started. */
@Tag("slow")
@QuarkusTest
@TestProfile(ExternalEnginesTest.WithAddresses.class)
class ExternalEnginesTest {

    private static final String UNUSED = "target/unused-engine-data";

    @Inject
    DataSource dataSource;

    @Inject
    GraphDriver graph;

    @Inject
    GraphServers servers;

    @Inject
    Engines engines;

    @Test
    void named_addresses_are_used_and_no_engine_is_started() throws SQLException {
        assertThat(engines.all()).extracting(EngineStatus::state).containsOnly(State.EXTERNAL);
        assertThat(engines.all()).allMatch(EngineStatus::usable);
        assertThat(Path.of(UNUSED)).doesNotExist();
        try (Connection connection = dataSource.getConnection()) {
            assertThat(connection.getMetaData().getURL())
                    .isEqualTo(ConfigProvider.getConfig().getValue("test.external.url", String.class));
        }
        assertThat(graph.driver().executableQuery("RETURN 1").execute().records())
                .hasSize(1);
        assertThat(servers.canStartSecond()).isFalse();
        assertThatThrownBy(servers::startSecond)
                .isInstanceOf(EngineFailure.class)
                .hasMessageContaining("quarkus.neo4j.uri");
    }

    /** The settings by which external servers are named. */
    public static final class WithAddresses implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("openness.data-dir", UNUSED);
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(Servers.class));
        }
    }

    /** Servers that the app under test does not know. */
    public static final class Servers implements QuarkusTestResourceLifecycleManager {

        private @Nullable EngineRoom room;

        @Override
        public Map<String, String> start() {
            Rooms.clean("external-engines");
            EngineRoom started = Rooms.start(Rooms.settings("external-engines", true, true));
            room = started;
            Map<String, String> values = new LinkedHashMap<>(started.configuration());
            values.put("test.external.url", String.valueOf(values.get("quarkus.datasource.jdbc.url")));
            return values;
        }

        @Override
        public void stop() {
            if (room != null) {
                room.close();
            }
        }
    }
}
