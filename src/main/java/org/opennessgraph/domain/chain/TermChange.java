// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

/** What became of the term of openness from a cited to a citing source. */
public enum TermChange {
    /** It says as much as before. */
    SAME,
    /** It says more: a stronger term is affirmed, or a weaker one denied. */
    STRONGER,
    /** It says less: a weaker term is affirmed, or a stronger one denied. */
    WEAKER,
    /** Another word, which nobody has put in an order with the one before. */
    INCOMPARABLE,
    /** What was affirmed is denied, or the other way round. */
    REVERSED
}
