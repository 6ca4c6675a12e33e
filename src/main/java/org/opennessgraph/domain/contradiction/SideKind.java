// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.contradiction;

/** What can stand on a side. */
public enum SideKind {
    /** A claim, as its assertions put it. */
    CLAIM,
    /** The denial of a claim, known from rebuttals only. */
    DENIAL,
    /** Facts of the record. */
    RECORD,
    /** A citation. */
    CITATION
}
