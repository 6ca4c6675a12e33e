// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** How directly a rebuttal speaks to its target. */
public enum Aim {
    /** It names the target or its maker. */
    NAMES,
    /** It argues against the same proposition. */
    ADDRESSES,
    /** It speaks of the same theme; attacks nothing. */
    THEMATIC
}
