// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

/** What an argument is. */
public enum ArgumentKind {
    /** An admitted assertion. */
    ASSERTION,
    /** An admitted rebuttal. */
    REBUTTAL,
    /** The results of definitions that are not provisional. */
    ASSESSMENT,
    /** The VERIFIED value or text of the document that a claim states something about. */
    RECORD,
    /** A finding or reading that a rebuttal argues against. */
    FACT,
    /** That none of the facts stands any more by which a statement was documented. */
    LOST_GROUNDS
}
