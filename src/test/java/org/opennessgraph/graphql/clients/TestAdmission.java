// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.clients;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.opennessgraph.graphql.execution.GraphQLSettings;

/** The door of a server, for tests without the app. */
public final class TestAdmission {

    private TestAdmission() {}

    /** One with the defaults, but for what is given. */
    public static Admission of(Map<String, String> given) {
        var config = new SmallRyeConfigBuilder()
                .withMapping(ClientSettings.class)
                .withMapping(GraphQLSettings.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .withConverter(MemorySize.class, 200, new MemorySizeConverter())
                .withDefaultValues(given)
                .build();
        return new Admission(
                config.getConfigMapping(ClientSettings.class),
                config.getConfigMapping(GraphQLSettings.class),
                Clock.systemUTC());
    }
}
