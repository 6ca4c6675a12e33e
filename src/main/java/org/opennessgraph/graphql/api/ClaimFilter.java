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
 * @param claimant put forward by this agent itself
 * @param source put forward in this source; by the claimant, if one is given
 * @param text with all these words in names or texts, whole or as parts of words
 * @param from put forward on this day or later, by the claimant or in the source if one is given, else for the first
 *     time: 2023, 2023-07 or 2023-07-18
 * @param to put forward on this day or earlier, likewise
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

        @Description("Put forward by this agent itself: those who worked or spoke for an organization, and its groups, "
                + "count for themselves. With source, from or to, one of its assertions must be all of that.")
        @Id
        @Nullable
        String claimant,

        @Description("Put forward in this source, by the claimant if one is given. With from or to, then.")
        @Id
        @Nullable
        String source,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text,

        @Description("Put forward" + Docs.FROM + OF_WHICH) @Nullable
        String from,

        @Description("Put forward" + Docs.TO + OF_WHICH) @Nullable
        String to) {
    private static final String OF_WHICH = " With claimant or source, one of their assertions counts; with neither, the"
            + " first by anybody on record, and the day that a claim speaks of if none has a date.";

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
