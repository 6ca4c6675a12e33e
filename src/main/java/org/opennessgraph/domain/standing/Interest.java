// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

/**
 * How many of the statements for and against a claim interested parties made.
 *
 * @param interestedFor those for it by interested parties
 * @param allFor all for it
 * @param interestedAgainst those against it by interested parties
 * @param allAgainst all that attack one for it
 */
public record Interest(int interestedFor, int allFor, int interestedAgainst, int allAgainst) {}
