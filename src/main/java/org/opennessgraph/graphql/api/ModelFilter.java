// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.graph.EntryFilter;

/**
 * What models of a list must have; everything given must hold.
 *
 * @param family of this family
 * @param developer made by this agent
 * @param text with all these words in names or texts, whole or as parts of words
 * @param from released, or announced if no release is known, on this day or later: 2023, 2023-07 or 2023-07-18
 * @param to released, or announced if no release is known, on this day or earlier: 2023, 2023-07 or 2023-07-18
 */
@Input("ModelFilter")
@Description("What models of a list must have; everything given must hold.")
public record ModelFilter(
        @Description("Of this family.") @Id @Nullable String family,
        @Description("Made by this agent.") @Id @Nullable String developer,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text,

        @Description("Released, or announced if no release is known," + Docs.FROM) @Nullable
        String from,

        @Description("Released, or announced if no release is known," + Docs.TO) @Nullable
        String to) {

    EntryFilter filter() {
        return new Filters()
                .link(LinkType.MEMBER_OF_FAMILY, family, "family")
                .link(LinkType.DEVELOPED_BY, developer, "developer")
                .text(text)
                .dates(from, to)
                .filter();
    }
}
