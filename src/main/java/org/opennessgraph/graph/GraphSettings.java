// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How the graph is read. */
@ConfigMapping(prefix = "openness.graph")
interface GraphSettings {
    /** Whether all statements are planned when the graph has caught up, rather than each when it is first used. */
    @WithDefault("true")
    boolean warmUp();
}
