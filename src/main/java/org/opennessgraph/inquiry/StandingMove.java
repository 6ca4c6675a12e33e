// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.standing.Standing;

/**
 * That a claim stands elsewhere than before.
 *
 * @param cursor its place among all of them
 * @param position the position at which readers saw it first
 * @param at when it was worked out
 * @param claim the claim
 * @param before where it stood; null if it had no standing
 * @param after where it stands; null if it has none any more
 */
public record StandingMove(
        String cursor,
        long position,
        Instant at,
        EntryId claim,
        @Nullable Standing before,
        @Nullable Standing after) {}
