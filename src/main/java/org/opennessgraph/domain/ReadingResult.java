// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** What somebody holds of a clause and a criterion. */
public enum ReadingResult {
    /** The clause fails the criterion. */
    FAILS,
    /** The clause meets it. */
    MEETS,
    /** The text does not decide. */
    LEAVES_OPEN
}
