// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.argument;

/** Why reasons are left out. */
public enum TreeCut {
    /** Nothing is left out here. */
    NONE,
    /** The argument stands further up already. */
    CYCLE,
    /** The tree would become too deep. */
    DEPTH,
    /** The tree would become too large. */
    SIZE
}
