// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

/** What a change does to its entry. */
public enum Operation {
    /** Sets the whole state; creates the entry, or revives a retracted one. */
    PUT,
    /** Takes the entry back as our error. It stays visible as retracted, its unique keys become free. */
    RETRACT,
    /** Makes the id a redirect to another entry of the same type. */
    MERGE,
    /** Empties the payload of an earlier change, because law demands it. Status and redirect stay. */
    REDACT
}
