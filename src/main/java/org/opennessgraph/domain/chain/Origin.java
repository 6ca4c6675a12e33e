// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

/** Whose word a source holds, as far as the record shows. */
public enum Origin {
    /** It states something itself, or is itself the text, table or release that others speak of. */
    FIRST_HAND,
    /** All that is recorded of it is what it quotes, reports or links of others. */
    SECOND_HAND,
    /** A machine generated it. */
    GENERATED,
    /** Nothing that it says is recorded. */
    UNKNOWN
}
