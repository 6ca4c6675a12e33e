// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

/** Where an argument stands in a labelling (Caminada 2006). */
public enum ArgumentLabel {
    /** Accepted: every attacker is out. */
    IN,
    /** Rejected: some attacker is in. */
    OUT,
    /** Neither. */
    UNDEC
}
