// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** How a quotation was made. */
public enum QuoteKind {
    /** The words as they stand. */
    VERBATIM,
    /** A part of a sentence, as it stands. */
    FRAGMENT,
    /** Spoken words, written down. */
    TRANSCRIPT,
    /** Words carried over from another language. */
    TRANSLATION,
    /** Not the words, only their sense. */
    PARAPHRASE
}
