// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.graph.EntryFilter;

/**
 * What criteria of a list must have; everything given must hold.
 *
 * @param definition of this definition
 * @param text with all these words in names or texts, whole or as parts of words
 */
@Input("CriterionFilter")
@Description("What criteria of a list must have; everything given must hold.")
public record CriterionFilter(
        @Description("Of this definition.") @Id @Nullable String definition,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text) {

    EntryFilter filter() {
        return new Filters()
                .link(LinkType.CRITERION_OF, definition, "definition")
                .text(text)
                .filter();
    }
}
