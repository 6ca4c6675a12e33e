// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.AffiliationKind;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.graph.EntryFilter;

/**
 * What affiliations of a list must have; everything given must hold.
 *
 * @param agent of this agent
 * @param with with this agent
 * @param kind of this kind
 * @param text with all these words in names or texts, whole or as parts of words
 * @param from begun on this day or later: 2023, 2023-07 or 2023-07-18
 * @param to begun on this day or earlier: 2023, 2023-07 or 2023-07-18
 */
@Input("AffiliationFilter")
@Description("What affiliations of a list must have; everything given must hold.")
public record AffiliationFilter(
        @Description("Of this agent.") @Id @Nullable String agent,
        @Description("With this agent.") @Id @Nullable String with,
        @Description("Of this kind.") @Nullable AffiliationKind kind,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text,

        @Description("Begun" + Docs.FROM) @Nullable String from,

        @Description("Begun" + Docs.TO) @Nullable String to) {

    EntryFilter filter() {
        return new Filters()
                .link(LinkType.TIES, agent, "agent")
                .link(LinkType.TIED_TO, with, "with")
                .equal("kind", kind)
                .text(text)
                .dates(from, to)
                .filter();
    }
}
