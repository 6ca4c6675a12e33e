// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.agreement;

import java.util.EnumMap;
import java.util.Map;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.ModelComponent;

/**
 * Two assessors and how far they agree.
 *
 * @param first one
 * @param second the other
 * @param all over all components
 * @param byComponent by component; those that they have nothing in common on are left out
 */
public record AssessorPair(EntryId first, EntryId second, Tally all, Map<ModelComponent, Tally> byComponent) {
    /** Copies the map. */
    public AssessorPair {
        Map<ModelComponent, Tally> copy = new EnumMap<>(ModelComponent.class);
        copy.putAll(byComponent);
        byComponent = copy;
    }
}
