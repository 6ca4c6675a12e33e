// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.exchange.citations;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Which files of citations are taken in when the app starts. */
@ConfigMapping(prefix = "openness.import")
interface CitationImportSettings {
    /** The files, one after the other; none if nothing is named. */
    Optional<List<String>> citations();

    /** The address of the work that cites those that a file lists without saying who does. */
    Optional<String> citing();

    /** How long a store that cannot be reached is waited for before the import is given up. */
    @WithDefault("60s")
    Duration patience();
}
