// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

/** How two claims, or a claim and a denial, stand to each other. */
public enum Opposition {
    /** Both can hold. */
    NONE,
    /** They contradict each other. */
    CONFLICT,
    /** They seem to contradict each other, and whether they do depends on the definition. */
    DEFINITIONAL,
    /** They speak of different versions. */
    VERSION,
    /** They speak of different components. */
    COMPONENT,
    /** A deciding fact changed between the days that they speak of. */
    TEMPORAL,
    /** It is not shown which subject one of them speaks of. */
    UNRESOLVED,
    /** Both are put to one party, and not both in its own words as they were seen. */
    ONE_PARTY
}
