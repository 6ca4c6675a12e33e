// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

/** How much of its subject a claim speaks of. */
public enum Quantifier {
    /** The subject itself. */
    ONE,
    /** All that belongs to the subject. */
    ALL,
    /** Some of it. */
    SOME,
    /** All but those the qualifiers name. */
    ALL_BUT
}
