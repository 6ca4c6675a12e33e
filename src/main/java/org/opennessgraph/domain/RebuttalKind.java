// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** How a rebuttal attacks, in the words of ASPIC+ (Modgil and Prakken 2014). */
public enum RebuttalKind {
    /** Argues for the opposite conclusion. */
    REBUT,
    /** Denies a premise or the evidence. */
    UNDERMINE,
    /** Denies that the conclusion follows. */
    UNDERCUT
}
