// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.ledger;

import java.util.List;

/**
 * Changes that are accepted together or not at all: one set.
 *
 * @param actor who brings them
 * @param reason why, for people to read
 * @param origin where they come from
 * @param drafts the changes, one an entry, in the order that their positions shall have; 1 to
 *     {@link LedgerWriter#MAX_ROWS}
 */
public record Contribution(String actor, String reason, Origin origin, List<Draft> drafts) {
    /** Refuses contributions without actor, reason or drafts. */
    public Contribution {
        StorableText.require("The actor of a contribution", actor, StorableText.LINE);
        StorableText.require("The reason of a contribution", reason, StorableText.PARAGRAPH);
        drafts = List.copyOf(drafts);
        if (drafts.isEmpty()) {
            throw new IllegalArgumentException("A contribution has no drafts: there is nothing to accept");
        }
    }
}
