// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.execution;

import io.quarkus.runtime.configuration.DurationConverter;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.runtime.configuration.MemorySizeConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.Map;

/** Settings for tests without the app. */
final class Settings {

    private Settings() {}

    /** The defaults, but for what is given. */
    static GraphQLSettings of(Map<String, String> given) {
        return new SmallRyeConfigBuilder()
                .withMapping(GraphQLSettings.class)
                .withConverter(MemorySize.class, 100, new MemorySizeConverter())
                .withConverter(Duration.class, 100, new DurationConverter())
                .withDefaultValues(given)
                .build()
                .getConfigMapping(GraphQLSettings.class);
    }
}
