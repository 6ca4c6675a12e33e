// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.ProductKind;
import org.opennessgraph.graph.EntryFilter;

/**
 * What products of a list must have; everything given must hold.
 *
 * @param kind of this kind
 * @param developer made by this agent
 * @param text with all these words in names or texts, whole or as parts of words
 * @param from released on this day or later: 2023, 2023-07 or 2023-07-18
 * @param to released on this day or earlier: 2023, 2023-07 or 2023-07-18
 */
@Input("ProductFilter")
@Description("What products of a list must have; everything given must hold.")
public record ProductFilter(
        @Description("Of this kind.") @Nullable ProductKind kind,
        @Description("Made by this agent.") @Id @Nullable String developer,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text,

        @Description("Released" + Docs.FROM) @Nullable String from,

        @Description("Released" + Docs.TO) @Nullable String to) {

    EntryFilter filter() {
        return new Filters()
                .equal("kind", kind)
                .link(LinkType.DEVELOPED_BY, developer, "developer")
                .text(text)
                .dates(from, to)
                .filter();
    }
}
