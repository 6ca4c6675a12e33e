// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.OrganizationKind;
import org.opennessgraph.graph.EntryFilter;

/**
 * What organizations of a list must have; everything given must hold.
 *
 * @param kind of this kind
 * @param text with all these words in names or texts, whole or as parts of words
 */
@Input("OrganizationFilter")
@Description("What organizations of a list must have; everything given must hold.")
public record OrganizationFilter(
        @Description("Of this kind.") @Nullable OrganizationKind kind,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text) {

    EntryFilter filter() {
        return new Filters().equal("kind", kind).text(text).filter();
    }
}
