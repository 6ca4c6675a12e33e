// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.standing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;

/**
 * Where a claim stands, as lists show it.
 *
 * @param claim the claim
 * @param standing its standing
 * @param dispute what it hangs on, if it is DISPUTED
 * @param words the standing in words that a reader can quote
 * @param deciding for a CONTRADICTED or DISPUTED claim, the argument that decides against it
 * @param independentSources how many independent roots the admitted statements for it have, those not counted
 *     that are known only because others, such as their critics, report them; decides nothing
 * @param interest the share of interested parties
 * @param knownOnlyFrom if the statements for it are all known only because others report them, those others
 * @param unheard admitted statements that seem to argue against it and do not attack it, with the reasons
 * @param unheeded admitted statements against it that attack nothing, being undocumented against documented ones
 */
public record ClaimStanding(
        EntryId claim,
        Standing standing,
        @Nullable Dispute dispute,
        String words,
        @Nullable Argument deciding,
        int independentSources,
        Interest interest,
        List<EntryId> knownOnlyFrom,
        List<Unheard> unheard,
        List<EntryId> unheeded) {

    /** Copies the lists. */
    public ClaimStanding {
        knownOnlyFrom = List.copyOf(knownOnlyFrom);
        unheard = List.copyOf(unheard);
        unheeded = List.copyOf(unheeded);
    }
}
