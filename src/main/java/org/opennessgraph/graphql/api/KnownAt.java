// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import io.smallrye.graphql.api.OneOf;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.inquiry.Moments;

/**
 * What the graph knew at a past time.
 *
 * @param position at a position of the ledger
 * @param at at a moment
 */
@OneOf
@Input("KnownAt")
@Description("What the graph knew at a past time: exactly one of these.")
public record KnownAt(
        @Description(
                "At this position of the ledger, as a decimal number. What was accepted together became known together: "
                        + "at a position within such a set, what was known before the set.")
        @Nullable
        String position,

        @Description("At this moment, such as 2026-03-01T12:00:00Z.") @Nullable
        String at) {

    static Moments.@Nullable Known orNow(@Nullable KnownAt known) {
        return known == null ? null : new Moments.Known(known.position, known.at);
    }
}
