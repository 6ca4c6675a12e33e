// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;
import org.opennessgraph.TestClock;

/**
 * The app over a ledger of its own: the same PostgreSQL, another schema, which each test begins anew. What these tests
 * write is no content that the projection could read.
 */
public class LedgerTestProfile implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "openness.seed.load", "false",
                "openness.projection.enabled", "false",
                "quarkus.flyway.schemas", "ledger_test",
                "quarkus.flyway.clean-disabled", "false",
                "quarkus.datasource.jdbc.new-connection-sql", "SET search_path TO ledger_test");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(TestClock.class);
    }
}
