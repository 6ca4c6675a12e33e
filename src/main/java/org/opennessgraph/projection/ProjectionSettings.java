// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.projection;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How the projection works. */
@ConfigMapping(prefix = "openness.projection")
interface ProjectionSettings {
    /** Whether the projector works in this process; another one can do it for the same stores. */
    @WithDefault("true")
    boolean enabled();

    /** Whether the graph is built anew at this start, whatever it holds. */
    @WithDefault("false")
    boolean rebuildAtStart();

    /** How long the projector rests before it looks for new changes. */
    @WithDefault("50ms")
    Duration rest();

    /** How many changes it applies in one transaction, unless one set alone has more. */
    @WithDefault("2000")
    int batch();

    /** How long a rebuild in place, of another process, may stand still before it is taken over. */
    @WithDefault("30s")
    Duration takeOver();
}
