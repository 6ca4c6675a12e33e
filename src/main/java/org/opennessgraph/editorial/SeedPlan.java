// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Entry;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.format.Payload;
import org.opennessgraph.ledger.Draft;

/**
 * What has to be appended so that the ledger says what the seed says.
 *
 * @param steps the changes, what is referred to before what refers to it
 * @param unchanged how many entries the seed has not changed
 * @param conflicts entries that are left alone because something else came first
 * @param removed entries that the seed has no more and that the steps do not retract
 */
record SeedPlan(List<Step> steps, int unchanged, List<SeedConflict> conflicts, List<EntryId> removed) {
    SeedPlan {
        steps = List.copyOf(steps);
        conflicts = List.copyOf(conflicts);
        removed = List.copyOf(removed);
    }

    /** What a step does to its entry. */
    enum Kind {
        ADD,
        CHANGE,
        RETRACT
    }

    /**
     * One change.
     *
     * @param kind what it does
     * @param id the entry
     * @param version the version that the entry must have, 0 if none
     * @param wanted the entry in the seed; null for a retraction
     * @param state its canonical state; null for a retraction
     */
    record Step(
            Kind kind,
            EntryId id,
            int version,
            @Nullable SeedEntry wanted,
            @Nullable Payload state) {
        Draft draft() {
            if (wanted == null || state == null) {
                return Draft.retract(id, version);
            }
            Entry entry = wanted.entry();
            return Draft.put(id, version, state, entry.references(), entry.uniqueKeys())
                    .from(wanted.place());
        }

        int bytes() {
            return state == null ? 0 : state.json().length;
        }
    }
}
