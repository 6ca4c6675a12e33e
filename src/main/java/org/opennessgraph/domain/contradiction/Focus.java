// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * How the subjects of two claims lie to each other.
 *
 * @param first what the first claim says something of
 * @param second what the second claim says something of
 * @param how how they lie
 * @param steps why
 */
record Focus(EntryId first, EntryId second, How how, List<Step> steps) {

    enum How {
        /** Both claims reach one thing. */
        MEETS,
        /** They speak of different components. */
        COMPONENT,
        /** A licence was granted for it on another day. */
        TEMPORAL,
        /** Related things, of which neither covers the other. */
        VERSION
    }

    Focus {
        steps = List.copyOf(steps);
    }

    Focus turned() {
        return new Focus(/* first= */ second, /* second= */ first, how, steps);
    }
}
