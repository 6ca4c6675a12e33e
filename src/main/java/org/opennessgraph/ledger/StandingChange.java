// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.standing.Standing;

/**
 * That a claim stands elsewhere than readers were told before.
 *
 * @param number its place among all of them: 1, 2, 3 … without gaps; positions never go back along it
 * @param position the position of the ledger at which it was worked out
 * @param at when that was
 * @param claim the claim
 * @param before where it stood; null if it had no standing
 * @param after where it stands; null if it has none any more
 */
public record StandingChange(
        long number,
        long position,
        Instant at,
        EntryId claim,
        @Nullable Standing before,
        @Nullable Standing after) {}
