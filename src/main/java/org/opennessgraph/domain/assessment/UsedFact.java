// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.Verification;

/**
 * A fact on record that a rule looked at.
 *
 * @param entry the entry that holds it: a clause, finding, reading or licence
 * @param says what it says
 * @param verification how far it was checked; never UNVERIFIED, for such facts are no evidence
 * @param disputed whether a documented rebuttal speaks against it, or another fact that the rule looked at beside it
 *     says otherwise
 * @param source where it can be read, if a source of the record holds it
 * @param locator the place in that source
 */
public record UsedFact(
        EntryId entry,
        String says,
        Verification verification,
        boolean disputed,
        @Nullable EntryId source,
        @Nullable String locator) {

    /** The same fact where another one says otherwise. */
    UsedFact inDispute() {
        return new UsedFact(entry, says, verification, true, source, locator);
    }

    boolean firm() {
        return verification == Verification.VERIFIED && !disputed;
    }
}
