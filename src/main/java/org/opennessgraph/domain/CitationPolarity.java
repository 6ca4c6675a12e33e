// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** Which way a citation leans. */
public enum CitationPolarity {
    /** On the side of the cited source. */
    POSITIVE,
    /** Neither. */
    NEUTRAL,
    /** Against the cited source. */
    NEGATIVE
}
