// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.RemarkKind;
import org.opennessgraph.graph.EntryFilter;

/**
 * What remarks of a list must have; everything given must hold.
 *
 * @param on on this entry
 * @param kind of this kind
 * @param text with all these words in names or texts, whole or as parts of words
 */
@Input("RemarkFilter")
@Description("What remarks of a list must have; everything given must hold.")
public record RemarkFilter(
        @Description("On this entry.") @Id @Nullable String on,
        @Description("Of this kind.") @Nullable RemarkKind kind,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text) {

    EntryFilter filter() {
        return new Filters()
                .link(LinkType.REMARKS_ON, on, "on")
                .equal("kind", kind)
                .text(text)
                .filter();
    }
}
