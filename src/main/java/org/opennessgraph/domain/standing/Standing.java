// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

/** Where a claim stands. */
public enum Standing {
    /** No admitted argument for it. */
    UNSUPPORTED,
    /** In, and nothing admitted attacks. */
    UNCHALLENGED,
    /** In, though attacked. */
    DEFENDED,
    /** Undecided. */
    DISPUTED,
    /** Out. */
    CONTRADICTED
}
