// SPDX-License-Identifier: Apache-2.0
package org.opennessgraph.graphql.api;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.jspecify.annotations.Nullable;
import org.opennessgraph.domain.CitationIntent;
import org.opennessgraph.domain.CitationManner;
import org.opennessgraph.domain.CitationPolarity;
import org.opennessgraph.domain.LinkType;
import org.opennessgraph.graph.EntryFilter;

/**
 * What citations of a list must have; everything given must hold.
 *
 * @param citing in this source
 * @param cited of this source
 * @param carries carrying this claim
 * @param intent with this intent
 * @param polarity leaning this way
 * @param manner made in this manner
 * @param text with all these words in names or texts, whole or as parts of words
 * @param from made by sources of this day or later: 2023, 2023-07 or 2023-07-18
 * @param to made by sources of this day or earlier: 2023, 2023-07 or 2023-07-18
 */
@Input("CitationFilter")
@Description("What citations of a list must have; everything given must hold.")
public record CitationFilter(
        @Description("In this source.") @Id @Nullable String citing,
        @Description("Of this source.") @Id @Nullable String cited,
        @Description("Carrying this claim.") @Id @Nullable String carries,
        @Description("With this intent.") @Nullable CitationIntent intent,
        @Description("Leaning this way.") @Nullable CitationPolarity polarity,
        @Description("Made in this manner.") @Nullable CitationManner manner,

        @Description("With all these words in names or texts, whole or as parts of words.") @Nullable
        String text,

        @Description("Made by sources published" + Docs.FROM) @Nullable
        String from,

        @Description("Made by sources published" + Docs.TO) @Nullable
        String to) {

    /** What the citations of a source must have, from the arguments of the field that lists them. */
    static EntryFilter of(
            @Nullable List<CitationIntent> intents,
            @Nullable String carries,
            @Nullable String from,
            @Nullable String to) {
        return new Filters("")
                .link(LinkType.CARRIES, carries, "carries")
                .anyOf("intent", intents)
                .dates(from, to)
                .filter();
    }

    EntryFilter filter() {
        return new Filters()
                .link(LinkType.CITING, citing, "citing")
                .link(LinkType.CITED, cited, "cited")
                .link(LinkType.CARRIES, carries, "carries")
                .equal("intent", intent)
                .equal("polarity", polarity)
                .equal("manner", manner)
                .text(text)
                .dates(from, to)
                .filter();
    }
}
