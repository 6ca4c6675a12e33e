// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.watch;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;
import java.util.Set;

/** What is told of operations. */
@ConfigMapping(prefix = "openness.watch")
interface WatchSettings {

    /** Names of operations that have figures of their own; if not set, the first ones that are seen. */
    Optional<Set<String>> operations();

    /** How many names have figures of their own when they are not set; all others are counted together. */
    @WithDefault("100")
    int maxOperations();

    /** Whether each operation is told in the log. */
    @WithDefault("true")
    boolean log();
}
