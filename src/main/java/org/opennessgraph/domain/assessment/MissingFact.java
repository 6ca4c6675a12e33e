// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain.assessment;

import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.EntryId;
import org.opennessgraph.domain.ModelComponent;

/**
 * A fact that is not on record, with what it would have to say.
 *
 * @param kind what sort of fact
 * @param about the entry that it would be a fact of
 * @param component the component, if it is a fact of one
 * @param criterion the criterion, if somebody has to judge by one
 * @param detail what else tells it from other facts of the entry, such as who approves; empty if nothing
 * @param text what it would have to say
 */
public record MissingFact(
        MissingKind kind,
        EntryId about,
        @Nullable ModelComponent component,
        @Nullable EntryId criterion,
        String detail,
        String text) {

    /**
     * @return whether both are one fact, whatever it would have to say
     * @param other the other
     */
    public boolean sameFact(MissingFact other) {
        return key().equals(other.key());
    }

    /**
     * @return a text that names the fact, whatever it would have to say
     */
    public String key() {
        return about + " " + kind + " " + (component == null ? "" : component) + " "
                + (criterion == null ? "" : criterion) + " " + detail;
    }
}
