// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.ClaimKind;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.domain.Polarity;
import org.opennessgraph.domain.standing.Standing;
import org.opennessgraph.graph.EntryFilter;

/**
 * What claims of a list must have; everything given must hold.
 *
 * @param subject about this subject
 * @param term with this term of openness
 * @param polarity affirming or denying
 * @param kind of this kind
 * @param standing standing there
 * @param claimant put forward by this agent
 * @param source put forward in this source
 * @param text with all these words in names or texts, whole or as parts of words
 * @param from dated on this day or later: 2023, 2023-07 or 2023-07-18
 * @param to dated on this day or earlier: 2023, 2023-07 or 2023-07-18
 */
@Input("ClaimFilter")
@Description("What claims of a list must have; everything given must hold.")
public record ClaimFilter(
        @Description("About this subject.") @Id @Nullable String subject,

        @Description("With this term of openness.") @Id @Nullable
        String term,

        @Description("Affirming or denying.") @Nullable Polarity polarity,
        @Description("Of this kind.") @Nullable ClaimKind kind,

        @Description("Standing there by all that is on record.") @Nullable
        Standing standing,

        @Description("Put forward by this agent.") @Id @Nullable
        String claimant,

        @Description("Put forward in this source.") @Id @Nullable
        String source,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text,

        @Description("Dated on this day or later: 2023, 2023-07 or 2023-07-18.") @Nullable
        String from,

        @Description("Dated on this day or earlier: 2023, 2023-07 or 2023-07-18.") @Nullable
        String to) {

    EntryFilter filter() {
        return new Filters()
                .link(LinkType.ABOUT, subject, "subject")
                .link(LinkType.USES_TERM, term, "term")
                .equal("polarity", polarity)
                .equal("kind", kind)
                .equal("standing", standing)
                .claimant(claimant, "claimant")
                .saidIn(source, "source")
                .text(text)
                .dates(from, to)
                .filter();
    }
}
