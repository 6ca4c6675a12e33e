// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

/** Why two sources are not independent of each other. */
public enum BondKind {
    /** They have a maker in common. */
    MAKER,
    /** Their texts are the same. */
    CONTENT,
    /** One takes words over from the other as its own. */
    COPY
}
