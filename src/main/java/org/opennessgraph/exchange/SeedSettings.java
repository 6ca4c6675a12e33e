// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.Optional;

/** How the seed is loaded when the app starts. */
@ConfigMapping(prefix = "openness.seed")
interface SeedSettings {
    /** Whether it is loaded at all. */
    @WithDefault("true")
    boolean load();

    /**
     * The folder that holds its files. If none is named: {@code graph-seed} in the working directory, else the one
     * beside the packaged app.
     */
    Optional<String> dir();

    /** Whether entries that the files hold no more are retracted. Otherwise they are only told in the log. */
    @WithDefault("false")
    boolean retractRemoved();

    /** How long a store that cannot be reached is waited for before the app goes on without the seed. */
    @WithDefault("60s")
    Duration patience();
}
