// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graph;

/** Where an entry stands in the graph. */
public enum EntryStatus {
    /** In force. */
    ACTIVE,
    /** Taken back by an editor; still visible as what it is. */
    RETRACTED,
    /** Its content was emptied because the law demanded it. */
    REDACTED
}
