// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

/** What an entry is now. Only active entries can be referred to by new states. */
public enum Status {
    /** The newest state holds. */
    ACTIVE,
    /** Taken back as our error. */
    RETRACTED,
    /** A redirect to another entry. */
    MERGED
}
