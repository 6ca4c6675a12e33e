// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.ReplyOutcome;
import org.opennessgraph.graph.EntryFilter;

/**
 * What replies of a list must have; everything given must hold.
 *
 * @param answers to this claim or statement
 * @param by by this agent
 * @param outcome with this outcome
 * @param text with all these words in names or texts, whole or as parts of words
 * @param from made on this day or later: 2023, 2023-07 or 2023-07-18
 * @param to made on this day or earlier: 2023, 2023-07 or 2023-07-18
 */
@Input("ReplyFilter")
@Description("What replies of a list must have; everything given must hold.")
public record ReplyFilter(
        @Description("To this claim or statement.") @Id @Nullable
        String answers,

        @Description("By this agent.") @Id @Nullable String by,
        @Description("With this outcome.") @Nullable ReplyOutcome outcome,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text,

        @Description("Made" + Docs.FROM) @Nullable String from,

        @Description("Made" + Docs.TO) @Nullable String to) {

    EntryFilter filter() {
        return new Filters()
                .link(LinkType.ANSWERS, answers, "answers")
                .link(LinkType.MADE_BY, by, "by")
                .equal("outcome", outcome)
                .text(text)
                .dates(from, to)
                .filter();
    }
}
