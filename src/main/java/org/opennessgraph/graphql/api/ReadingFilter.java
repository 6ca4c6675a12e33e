// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.ReadingResult;
import org.opennessgraph.graph.EntryFilter;

/**
 * What readings of a list must have; everything given must hold.
 *
 * @param of of this clause or licence
 * @param criterion against this criterion
 * @param by held by this agent
 * @param result with this result
 * @param text with all these words in names or texts, whole or as parts of words
 * @param from published on this day or later: 2023, 2023-07 or 2023-07-18
 * @param to published on this day or earlier: 2023, 2023-07 or 2023-07-18
 */
@Input("ReadingFilter")
@Description("What readings of a list must have; everything given must hold.")
public record ReadingFilter(
        @Description("Of this clause or licence.") @Id @Nullable
        String of,

        @Description("Against this criterion.") @Id @Nullable
        String criterion,

        @Description("Held by this agent.") @Id @Nullable String by,
        @Description("With this result.") @Nullable ReadingResult result,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text,

        @Description("Published" + Docs.FROM) @Nullable String from,

        @Description("Published" + Docs.TO) @Nullable String to) {

    EntryFilter filter() {
        return new Filters()
                .link(LinkType.READS, of, "of")
                .link(LinkType.AGAINST, criterion, "criterion")
                .link(LinkType.MADE_BY, by, "by")
                .equal("result", result)
                .text(text)
                .dates(from, to)
                .filter();
    }
}
