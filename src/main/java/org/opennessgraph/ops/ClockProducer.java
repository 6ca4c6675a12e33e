// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ops;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;

/** The one clock of the app: whoever needs the time has it injected, so that a test can fix it. */
class ClockProducer {
    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
