// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.Aim;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.RebuttalKind;
import org.opennessgraph.domain.Verification;
import org.opennessgraph.graph.EntryFilter;

/**
 * What rebuttals of a list must have; everything given must hold.
 *
 * @param target against this claim, statement, finding, reading or citation
 * @param by made by this agent
 * @param source in this source
 * @param ground resting on this clause, criterion, source and so on
 * @param kind attacking in this way
 * @param aim speaking to its target so directly
 * @param verification checked so far
 * @param text with all these words in names or texts, whole or as parts of words
 * @param from made on this day or later: 2023, 2023-07 or 2023-07-18
 * @param to made on this day or earlier: 2023, 2023-07 or 2023-07-18
 */
@Input("RebuttalFilter")
@Description("What rebuttals of a list must have; everything given must hold.")
public record RebuttalFilter(
        @Description("Against this claim, statement, finding, reading or citation.") @Id @Nullable
        String target,

        @Description("Made by this agent.") @Id @Nullable String by,
        @Description("In this source.") @Id @Nullable String source,

        @Description("Resting on this clause, criterion, source and so on.") @Id @Nullable
        String ground,

        @Description("Attacking in this way.") @Nullable RebuttalKind kind,

        @Description("Speaking to its target so directly.") @Nullable
        Aim aim,

        @Description("Checked so far.") @Nullable Verification verification,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text,

        @Description("Made" + Docs.FROM) @Nullable String from,

        @Description("Made" + Docs.TO) @Nullable String to) {

    EntryFilter filter() {
        return new Filters()
                .link(LinkType.TARGETS, target, "target")
                .link(LinkType.MADE_BY, by, "by")
                .link(LinkType.APPEARS_IN, source, "source")
                .link(LinkType.GROUNDED_ON, ground, "ground")
                .equal("kind", kind)
                .equal("aim", aim)
                .equal("verification", verification)
                .text(text)
                .dates(from, to)
                .filter();
    }
}
