// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Availability;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.ModelComponent;
import org.opennessgraph.graph.EntryFilter;

/**
 * What findings of a list must have; everything given must hold.
 *
 * @param model on this model
 * @param by made by this agent
 * @param component on this component
 * @param availability with this result
 * @param text with all these words in names or texts, whole or as parts of words
 * @param from found on this day or later: 2023, 2023-07 or 2023-07-18
 * @param to found on this day or earlier: 2023, 2023-07 or 2023-07-18
 */
@Input("FindingFilter")
@Description("What findings of a list must have; everything given must hold.")
public record FindingFilter(
        @Description("On this model.") @Id @Nullable String model,
        @Description("Made by this agent.") @Id @Nullable String by,
        @Description("On this component.") @Nullable ModelComponent component,
        @Description("With this result.") @Nullable Availability availability,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text,

        @Description("Found" + Docs.FROM) @Nullable String from,

        @Description("Found" + Docs.TO) @Nullable String to) {

    EntryFilter filter() {
        return new Filters()
                .link(LinkType.FOUND_IN, model, "model")
                .link(LinkType.MADE_BY, by, "by")
                .equal("component", component)
                .equal("availability", availability)
                .text(text)
                .dates(from, to)
                .filter();
    }
}
