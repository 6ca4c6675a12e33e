// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.agreement;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.ModelComponent;

/**
 * A component of a model, and what each assessor found there.
 *
 * @param model the model
 * @param component the component
 * @param votes what each assessor found who looked, in the order in which the assessors were given
 * @param outcome whether they agree
 */
public record Cell(EntryId model, ModelComponent component, List<Vote> votes, CellOutcome outcome) {
    /** Copies the list. */
    public Cell {
        votes = List.copyOf(votes);
    }

    /**
     * What one assessor found in a cell: its latest finding of each feature that it looks at.
     *
     * @param assessor who
     * @param availability what it found; null if it named only a licence, or if its own features differ
     * @param mixed whether its own features differ
     * @param licenses the licences that it named
     * @param evidence whether it gave an address for at least one of the findings
     * @param findings the findings, oldest first
     */
    public record Vote(
            EntryId assessor,
            @Nullable Availability availability,
            boolean mixed,
            List<EntryId> licenses,
            boolean evidence,
            List<EntryId> findings) {
        /** Copies the lists. */
        public Vote {
            licenses = List.copyOf(licenses);
            findings = List.copyOf(findings);
        }
    }
}
