// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/**
 * A value of Kleene's strong three-valued logic. UNKNOWN means that nobody looked or that the facts
 * do not decide; it is never a hidden NO.
 */
public enum Truth {
    /** Holds. */
    YES,
    /** Does not hold. */
    NO,
    /** Not decided by the facts at hand. */
    UNKNOWN;

    /**
     * Kleene conjunction.
     *
     * @param other the other operand
     * @return NO if either is NO, YES if both are YES, else UNKNOWN
     */
    public Truth and(Truth other) {
        if (this == NO || other == NO) {
            return NO;
        }
        return this == YES && other == YES ? YES : UNKNOWN;
    }

    /**
     * Kleene disjunction.
     *
     * @param other the other operand
     * @return YES if either is YES, NO if both are NO, else UNKNOWN
     */
    public Truth or(Truth other) {
        return not().and(other.not()).not();
    }

    /**
     * Kleene negation.
     *
     * @return YES for NO, NO for YES, UNKNOWN for UNKNOWN
     */
    public Truth not() {
        if (this == UNKNOWN) {
            return UNKNOWN;
        }
        return this == YES ? NO : YES;
    }
}
