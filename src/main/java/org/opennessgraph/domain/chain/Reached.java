// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.chain;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;

/**
 * A source that a chain reaches.
 *
 * @param source its id
 * @param distance how many citations lie between it and the nearest start
 * @param dominator its immediate dominator: the last other source before it that every way from a start to it passes
 *     through; null if there is none, as for a start. In a partial answer the last one that is certain to be one
 */
public record Reached(
        EntryId source, int distance, @Nullable EntryId dominator) {}
