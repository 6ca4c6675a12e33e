// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import java.util.List;
import org.opennessgraph.domain.EntryId;

/**
 * One step of a reason that a reader can follow. Steps come in reading order; those that a step rests on follow it,
 * one level deeper.
 *
 * @param depth its level, from 0
 * @param text what it says, without a full stop
 * @param entries the entries that it rests on
 */
public record Step(int depth, String text, List<EntryId> entries) {
    /** Copies the list. */
    public Step {
        entries = List.copyOf(entries);
    }
}
