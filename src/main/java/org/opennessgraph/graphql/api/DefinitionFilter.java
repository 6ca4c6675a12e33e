// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.DefinitionStatus;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.graph.EntryFilter;

/**
 * What definitions of a list must have; everything given must hold.
 *
 * @param steward kept by this agent
 * @param status standing so
 * @param text with all these words in names or texts, whole or as parts of words
 * @param from in force or known, for the first time, on this day or later: 2023, 2023-07 or 2023-07-18
 * @param to in force or known, for the first time, on this day or earlier: 2023, 2023-07 or 2023-07-18
 */
@Input("DefinitionFilter")
@Description("What definitions of a list must have; everything given must hold.")
public record DefinitionFilter(
        @Description("Kept by this agent.") @Id @Nullable String steward,
        @Description("Standing so.") @Nullable DefinitionStatus status,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text,

        @Description("In force or known, for the first time," + Docs.FROM) @Nullable
        String from,

        @Description("In force or known, for the first time," + Docs.TO) @Nullable
        String to) {

    EntryFilter filter() {
        return new Filters()
                .link(LinkType.STEWARDED_BY, steward, "steward")
                .equal("kind", status)
                .text(text)
                .dates(from, to)
                .filter();
    }
}
