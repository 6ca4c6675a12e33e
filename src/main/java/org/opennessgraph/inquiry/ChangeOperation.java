// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

/** What a change does to its entry. */
public enum ChangeOperation {
    /** Sets the whole state: the entry is new, corrected, or back. */
    PUT,
    /** Takes the entry back as an editor's error. */
    RETRACT,
    /** Makes the id lead to another entry. */
    MERGE,
    /** Empties an earlier state, because law demands it. */
    REDACT
}
