// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Access;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.SourceKind;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.EntryFilter;

/**
 * What sources of a list must have; everything given must hold.
 *
 * @param kind of this kind
 * @param author written or spoken by this agent
 * @param publisher published by this agent
 * @param container contained in this source
 * @param access that can be read so
 * @param verification checked so far
 * @param text with all these words in names or texts, whole or as parts of words
 * @param from published on this day or later: 2023, 2023-07 or 2023-07-18
 * @param to published on this day or earlier: 2023, 2023-07 or 2023-07-18
 */
@Input("SourceFilter")
@Description("What sources of a list must have; everything given must hold.")
public record SourceFilter(
        @Description("Of this kind.") @Nullable SourceKind kind,

        @Description("Written or spoken by this agent.") @Id @Nullable
        String author,

        @Description("Published by this agent.") @Id @Nullable
        String publisher,

        @Description("Contained in this source.") @Id @Nullable
        String container,

        @Description("That can be read so.") @Nullable Access access,
        @Description("Checked so far.") @Nullable Verification verification,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text,

        @Description("Published" + Docs.FROM) @Nullable String from,

        @Description("Published" + Docs.TO) @Nullable String to) {

    EntryFilter filter() {
        return new Filters()
                .equal("kind", kind)
                .link(LinkType.AUTHORED_BY, author, "author")
                .link(LinkType.PUBLISHED_BY, publisher, "publisher")
                .link(LinkType.PART_OF, container, "container")
                .equal("access", access)
                .equal("verification", verification)
                .text(text)
                .dates(from, to)
                .filter();
    }
}
