// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.graph.EntryFilter;

/**
 * What groups of a list must have; everything given must hold.
 *
 * @param of in this organization
 * @param text with all these words in names or texts, whole or as parts of words
 */
@Input("AgentGroupFilter")
@Description("What groups of a list must have; everything given must hold.")
public record AgentGroupFilter(
        @Description("In this organization.") @Id @Nullable String of,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text) {

    EntryFilter filter() {
        return new Filters().link(LinkType.GROUP_OF, of, "of").text(text).filter();
    }
}
