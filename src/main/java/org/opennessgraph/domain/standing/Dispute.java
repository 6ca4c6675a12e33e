// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

/** What a disputed claim hangs on. */
public enum Dispute {
    /** Sources disagree, and the record decides for none of them. */
    SOURCES_DISAGREE,
    /** The definitions by which the two sides go, or the published readings of the term, give unequal results. */
    DEPENDS_ON_DEFINITION
}
