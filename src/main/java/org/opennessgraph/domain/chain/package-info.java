// SPDX-License-Identifier: Apache-2.0
/**
 * Where a claim comes from: sources that cite sources, how a claim travelled along them, and what changed on the way.
 * Pure rules over a part of the record held in memory; what each answer means is told in {@code docs/chains.md}.
 */
@NullMarked
package org.opennessgraph.domain.chain;

import org.jspecify.annotations.NullMarked;
