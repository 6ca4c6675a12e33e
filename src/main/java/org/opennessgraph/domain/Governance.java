// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.domain;

import static org.opennessgraph.domain.Fields.list;
import static org.opennessgraph.domain.Fields.ref;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A licence is granted for something, or for some components of it, in some time.
 *
 * @param subject what is licensed
 * @param components the components it is granted for; empty means the distribution as a whole
 * @param from since when, if known
 * @param to until when, if it ended
 * @param source where this is stated
 * @param locator the place in that source
 * @param verification how far this was checked
 */
public record Governance(
        EntryId subject,
        List<ModelComponent> components,
        @Nullable PartialDate from,
        @Nullable PartialDate to,
        @Nullable EntryId source,
        @Nullable String locator,
        Verification verification) {

    /** Checks what is needed. */
    public Governance {
        ref(subject, "subject", EntryType.subjects());
        components = list(components);
        Fields.optional(source, "source", EntryType.SOURCE);
        Fields.required(verification, "verification");
    }
}
