// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.graph.EntryFilter;

/**
 * What model families of a list must have; everything given must hold.
 *
 * @param developer made by this agent
 * @param text with all these words in names or texts, whole or as parts of words
 */
@Input("ModelFamilyFilter")
@Description("What model families of a list must have; everything given must hold.")
public record ModelFamilyFilter(
        @Description("Made by this agent.") @Id @Nullable String developer,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text) {

    EntryFilter filter() {
        return new Filters()
                .link(LinkType.DEVELOPED_BY, developer, "developer")
                .text(text)
                .filter();
    }
}
