// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Capacity;
import org.opennessgraph.domain.Channel;
import org.opennessgraph.domain.Force;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.EntryFilter;

/**
 * What assertions of a list must have; everything given must hold.
 *
 * @param claim of this claim
 * @param by made by this agent
 * @param source in this source
 * @param definition relying on this definition
 * @param channel having reached its source by this way
 * @param force made in this sense
 * @param capacity spoken in this capacity
 * @param verification checked so far
 * @param text with all these words in names or texts, whole or as parts of words
 * @param from made on this day or later: 2023, 2023-07 or 2023-07-18
 * @param to made on this day or earlier: 2023, 2023-07 or 2023-07-18
 */
@Input("AssertionFilter")
@Description("What assertions of a list must have; everything given must hold.")
public record AssertionFilter(
        @Description("Of this claim.") @Id @Nullable String claim,
        @Description("Made by this agent.") @Id @Nullable String by,
        @Description("In this source.") @Id @Nullable String source,

        @Description("Relying on this definition.") @Id @Nullable
        String definition,

        @Description("Having reached its source by this way.") @Nullable
        Channel channel,

        @Description("Made in this sense.") @Nullable Force force,
        @Description("Spoken in this capacity.") @Nullable Capacity capacity,
        @Description("Checked so far.") @Nullable Verification verification,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text,

        @Description("Made" + Docs.FROM) @Nullable String from,

        @Description("Made" + Docs.TO) @Nullable String to) {

    EntryFilter filter() {
        return new Filters()
                .link(LinkType.ASSERTS, claim, "claim")
                .link(LinkType.MADE_BY, by, "by")
                .link(LinkType.APPEARS_IN, source, "source")
                .link(LinkType.USES_DEFINITION, definition, "definition")
                .equal("channel", channel)
                .equal("force", force)
                .equal("capacity", capacity)
                .equal("verification", verification)
                .text(text)
                .dates(from, to)
                .filter();
    }
}
