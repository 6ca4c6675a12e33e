// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** What an editor remarks. */
public enum RemarkKind {
    /** Two statements agree. */
    AGREEMENT,
    /** Belongs beside it, argues nothing. */
    CONTEXT,
    /** A date that misleads. */
    DATE,
    /** A text that is damaged, altered or misspelt. */
    TEXT,
    /** Seems to contradict and does not: the first entry, each of the others. */
    NO_CONTRADICTION
}
