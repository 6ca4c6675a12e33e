// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

/**
 * The place of an accepted set in the ledger.
 *
 * @param set its number, from 1
 * @param first the position of its first change
 * @param last the position of its last change
 */
public record Accepted(long set, long first, long last) {}
