// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

/** What the readings of a word say together. */
public enum TermOutcome {
    /** Every reading says YES. */
    CARRIED,
    /** Every reading says NO. */
    NOT_CARRIED,
    /** Some say YES and some NO: it depends on the definition, so that the word is not carried. */
    MIXED,
    /** At least one is undecided and none contradicts the others. */
    UNDECIDED,
    /** No reading was in force that judges such a subject. */
    NO_READING
}
