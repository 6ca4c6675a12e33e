// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.TermKind;
import org.opennessgraph.graph.EntryFilter;

/**
 * What clauses of a list must have; everything given must hold.
 *
 * @param license of this licence
 * @param kind doing this
 * @param text with all these words in names or texts, whole or as parts of words
 */
@Input("LicenseTermFilter")
@Description("What clauses of a list must have; everything given must hold.")
public record LicenseTermFilter(
        @Description("Of this licence.") @Id @Nullable String license,
        @Description("Doing this.") @Nullable TermKind kind,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text) {

    EntryFilter filter() {
        return new Filters()
                .link(LinkType.CLAUSE_OF, license, "license")
                .equal("kind", kind)
                .text(text)
                .filter();
    }
}
