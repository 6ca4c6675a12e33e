// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

/** How two claims stand to each other. */
public enum Opposition {
    /** Both can hold. */
    NONE,
    /** They seem incompatible, but speak of different things: versions, components, days, definitions. */
    WITHOUT_CONFLICT,
    /** They contradict each other. */
    CONFLICT
}
