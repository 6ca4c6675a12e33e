// SPDX-License-Identifier: Apache-2.0
/**
 * Carries the ledger's changes into the graph, set by set and in order. The graph itself holds the position that it is
 * at; moving it is the first thing that each transaction does, so that two projectors cannot both apply a set.
 */
@NullMarked
package org.opennessgraph.projection;

import org.jspecify.annotations.NullMarked;
